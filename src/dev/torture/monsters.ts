import { hostileNames } from './hostile-words.ts';
import { oneFile, type Sample } from './sample.ts';

/** Texts that are as large, as deep or as tangled as nobody writes them, each made when it is its turn. */
export interface Monster {
  readonly name: string;
  readonly make: () => Sample;
}

const head = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';
const million = 1_000_000;
const mega = 1 << 20;

const numbered = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('');

const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: {app: web}}\nspec:\n${spec}`;
const container = (n: number) =>
  `    - name: c${n}\n      image: nginx\n      ports: [{containerPort: ${n % 65_536}}]\n      volumeMounts: [{name: v${n}, mountPath: /v${n}}]\n      env: [{name: A${n}, value: "$(A${n + 1})"}]\n`;
const deployment = (name: string, labels: string, spec = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  selector: {matchLabels: ${labels}}\n  template:\n    metadata: {labels: ${labels}}\n    spec: {containers: [{name: c, image: nginx}]${spec}}\n`;
const service = (name: string, selector: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {selector: ${selector}, ports: [{port: 80, targetPort: http}]}\n`;
const definition = (schema: string, name = 'a.example.com') =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: ${name}}\nspec:\n  group: example.com\n  scope: Namespaced\n  names: {kind: A, plural: a}\n  versions:\n    - name: v1\n      served: true\n      storage: true\n      schema: {openAPIV3Schema: ${schema}}\n`;
const custom = (spec: string) => `apiVersion: example.com/v1\nkind: A\nmetadata: {name: a}\nspec: ${spec}\n`;
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

const texts: Readonly<Record<string, () => string>> = {
  'brackets, 100,000 deep': () => `${head}data: ${nested('[', ']', 100_000)}\n`,
  'brackets that stay open, 100,000 deep': () => `${head}data: ${'['.repeat(100_000)}\n`,
  'braces, 100,000 deep': () => `${head}data: ${nested('{a: ', '}', 100_000)}\n`,
  'braces that stay open, 100,000 deep': () => `${head}data: ${'{'.repeat(100_000)}\n`,
  'brackets and braces that stay open, one a line': () => `${head}data:\n${'  [{\n'.repeat(100_000)}`,
  'dashes, 100,000 deep': () => `${head}data:\n  ${'- '.repeat(100_000)}a\n`,
  'keys on one line, 100,000 deep': () => `${head}${'a: '.repeat(100_000)}\n`,
  'keys indented further and further, 5,000 deep': () => head + numbered(5000, (n) => `${' '.repeat(n)}a:\n`),
  'question marks, 100,000 deep': () => `${head}${'? '.repeat(100_000)}a\n`,
  'brackets, 990 deep': () => `${head}data: ${nested('[', ']', 990)}\n`,
  'a pod, 900 deep': () => pod(`  containers: ${'[{containers: '.repeat(450)}1${'}]'.repeat(450)}\n`),
  'JSON, 100,000 deep': () =>
    `{"apiVersion":"v1","kind":"ConfigMap","data":${nested('{"a":[', ']}', 50_000).replace('[]', '[1]')}}`,
  'JSON objects without an end': () => '{"apiVersion":"v1","kind":"ConfigMap",'.repeat(100_000),
  'a billion laughs': () =>
    `${head}a0: &a0 [x, x, x, x, x, x, x, x, x]\n${numbered(30, (n) => `a${n + 1}: &a${n + 1} [${Array.from({ length: 9 }, () => `*a${n}`).join(', ')}]\n`)}`,
  'a billion laughs in mappings': () =>
    `${head}a0: &a0 {a: x, b: x}\n${numbered(60, (n) => `a${n + 1}: &a${n + 1} {a: *a${n}, b: *a${n}}\n`)}`,
  'a billion merges': () =>
    `${head}a0: &a0 {a: x, b: x}\n${numbered(1000, (n) => `a${n + 1}: &a${n + 1} {<<: [*a${n}, *a${n}], k${n}: 1}\n`)}`,
  'merges that grow': () =>
    `${head}a0: &a0 {${numbered(2000, (n) => `k${n}: 1, `)}}\n${numbered(20_000, (n) => `b${n}: {<<: *a0}\n`)}`,
  'aliases as keys': () => `${head}a: &a [1, 2]\n${'? *a\n: 1\n'.repeat(20_000)}`,
  'a chain of aliases': () => `${head}a0: &a0 [x]\n${numbered(20_000, (n) => `a${n + 1}: &a${n + 1} [*a${n}]\n`)}`,
  '100,000 anchors and as many aliases without one': () =>
    head + numbered(100_000, (n) => `a${n}: &a${n} 1\n`) + numbered(100_000, (n) => `b${n}: *c${n}\n`),
  'an alias of a pod in a thousand places': () =>
    pod(`  containers: &c\n${numbered(50, container)}  initContainers: *c\n  ephemeralContainers: *c\n`),
  'a line of 50 MB': () => `${head}data: {a: "${'x'.repeat(50 * mega)}"}\n`,
  'a plain text of 50 MB': () => `${head}data: {a: ${'x'.repeat(50 * mega)}}\n`,
  'a key of 20 MB': () => `${head}data: {? ${'k'.repeat(20 * mega)} : 1}\n`,
  'a block of text of 20 MB': () => `${head}data:\n  a: |\n${'    some text\n'.repeat((20 * mega) / 14)}`,
  'a folded text of 20 MB': () => `${head}data:\n  a: >\n${'    some text\n\n'.repeat((20 * mega) / 15)}`,
  'a text over a million lines': () => `${head}data:\n  a: some\n${'    text\n'.repeat(million)}`,
  'a quoted text over 200,000 lines': () =>
    `${head}data:\n  a: "some\n${'\n    text # no comment\n'.repeat(200_000)}    "\n`,
  'a quoted text at the left edge': () => `${head}data:\n  a: "some\n${'text\n'.repeat(100_000)}"\n`,
  'two million separators': () => '---\n'.repeat(2 * million),
  'two million separators that are none': () => '---a\n'.repeat(2 * million),
  '300,000 separators with an object each': () => '---\nkind: A\n'.repeat(300_000),
  '50,000 objects': () => numbered(50_000, (n) => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${n}}\n`),
  '20,000 objects of one name': () => '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'.repeat(20_000),
  '20,000 objects without separators': () =>
    numbered(20_000, (n) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${n}}\n`),
  '20,000 objects with end marks': () =>
    numbered(20_000, (n) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${n}}\n...\n`),
  '20,000 objects with end marks and odd blanks': () =>
    numbered(20_000, (n) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a\u00a0${n}}\n...\n`),
  '20,000 JSON objects one behind the other': () =>
    '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}}\n'.repeat(20_000),
  'a million items': () => `${head}data:\n${'  - a\n'.repeat(million)}`,
  'a million items on one line': () => `${head}data: [${'a, '.repeat(million)}]\n`,
  'a million keys': () => `${head}data:\n${numbered(million, (n) => `  k${n}: v\n`)}`,
  'a million times the same key': () => `${head}data:\n${'  k: v\n'.repeat(million)}`,
  'a million keys on one line': () => `${head}data: {${numbered(million, (n) => `k${n}: v, `)}}\n`,
  'a million nulls': () => `${head}data:\n${numbered(million, (n) => `  k${n}:\n`)}`,
  'a million empty items': () => `${head}data:\n${'  -\n'.repeat(million)}`,
  '200,000 unknown fields': () => pod(numbered(200_000, (n) => `  f${n}: 1\n`)),
  '200,000 numbers that JSON cannot hold': () => `${head}data: [${'.nan, '.repeat(200_000)}]\n`,
  '200,000 keys that are lists': () => `${head}data:\n${'  ? [a]\n  : b\n'.repeat(200_000)}`,
  '5,000 containers': () => pod(`  containers:\n${numbered(5000, container)}`),
  '5,000 containers of one name': () => pod(`  containers:\n${'    - {name: c, image: nginx}\n'.repeat(5000)}`),
  '5,000 containers that share ports': () =>
    pod(`  containers:\n${'    - {name: c, image: nginx, ports: [{containerPort: 80, hostPort: 80}]}\n'.repeat(5000)}`),
  '20,000 volumes': () =>
    pod(
      `  containers: [{name: c, image: nginx}]\n  volumes:\n${numbered(20_000, (n) => `    - {name: v${n}, configMap: {name: c${n}}}\n`)}`,
    ),
  '20,000 mounts': () =>
    pod(
      `  containers:\n    - name: c\n      image: nginx\n      volumeMounts:\n${numbered(20_000, (n) => `        - {name: v${n}, mountPath: /v${n}/a}\n`)}`,
    ),
  '20,000 variables that use each other': () =>
    pod(
      `  containers:\n    - name: c\n      image: nginx\n      env:\n${numbered(20_000, (n) => `        - {name: A${n}, value: "$(A${n + 1}) $(A${n - 1})"}\n`)}`,
    ),
  '20,000 variables of one name': () =>
    pod(
      `  containers:\n    - name: c\n      image: nginx\n      env:\n${'        - {name: A, value: "$(A)"}\n'.repeat(20_000)}`,
    ),
  '20,000 ports': () =>
    pod(
      `  containers:\n    - name: c\n      image: nginx\n      ports:\n${numbered(20_000, (n) => `        - {name: p${n}, containerPort: ${n}, hostPort: ${n}}\n`)}`,
    ),
  '50,000 labels': () =>
    deployment('web', `{${numbered(50_000, (n) => `l${n}: v, `)}}`) +
    `---\n${service('web', `{${numbered(50_000, (n) => `l${n}: w, `)}}`)}`,
  '100,000 requirements of a selector': () =>
    deployment('web', '{app: web}').replace(
      'selector: {matchLabels: {app: web}}',
      `selector: {matchLabels: {app: web}, matchExpressions: [${'{key: app, operator: NotIn, values: [a, b]}, '.repeat(100_000)}]}`,
    ),
  'a requirement with 500,000 values': () =>
    deployment('web', '{app: web}').replace(
      'selector: {matchLabels: {app: web}}',
      `selector: {matchExpressions: [{key: app, operator: NotIn, values: [${numbered(500_000, (n) => `v${n}, `)}]}]}`,
    ),
  '1,000 services and 1,000 deployments that almost fit': () =>
    numbered(1000, (n) => `---\n${service(`s${n}`, `{app: web${n}}`)}---\n${deployment(`d${n}`, `{app: wep${n}}`)}`),
  '20,000 ports of a service': () =>
    `${service('web', '{app: web}').replace('[{port: 80, targetPort: http}]', `[${numbered(20_000, (n) => `{name: p${n}, port: ${n}, targetPort: h${n}}, `)}]`)}---\n${deployment('web', '{app: web}')}`,
  '20,000 paths of an ingress': () =>
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec:\n  rules:\n    - host: a\n      http:\n        paths:\n${numbered(20_000, (n) => `          - {path: /a${n % 100}, pathType: Prefix, backend: {service: {name: s${n}, port: {number: 80}}}}\n`)}`,
  '50,000 rules of a role': () =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules:\n${numbered(50_000, (n) => `  - {apiGroups: [""], resources: [pod${n}], verbs: [get, ge${n}]}\n`)}`,
  '20,000 rules of a network policy': () =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec:\n  podSelector: {}\n  ingress:\n${numbered(20_000, (n) => `    - {from: [{podSelector: {matchLabels: {app: a${n}}}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/33]}}], ports: [{port: p${n}}]}\n`)}`,
  '1,000 claims and 1,000 volumes': () =>
    numbered(
      1000,
      (n) =>
        `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c${n}}\nspec: {accessModes: [ReadWriteOnce], storageClassName: "", resources: {requests: {storage: ${n + 1}Gi}}}\n---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v${n}}\nspec: {accessModes: [ReadWriteOnce], capacity: {storage: ${1000 - n}Gi}, hostPath: {path: /a${n}}}\n`,
    ),
  '100 claims and 100 volumes that are all alike': () =>
    numbered(
      100,
      (n) =>
        `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c${n}}\nspec: {accessModes: [ReadWriteOnce], storageClassName: "", resources: {requests: {storage: 1Gi}}}\n---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v${n}}\nspec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, hostPath: {path: /a}}\n`,
    ),
  'a stateful set of a billion replicas': () =>
    `apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a}\nspec:\n  replicas: 1000000000\n  serviceName: a\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec: {containers: [{name: c, image: nginx, volumeMounts: [{name: data, mountPath: /data}]}]}\n  volumeClaimTemplates:\n    - metadata: {name: data}\n      spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\n---\napiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v}\nspec: {accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}, hostPath: {path: /a}}\n`,
  'an indexed job of a billion completions': () =>
    'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec:\n  completions: 1000000000\n  parallelism: 1000000000\n  completionMode: Indexed\n  backoffLimitPerIndex: 1\n  successPolicy: {rules: [{succeededIndexes: "0-999999999,1-2,5"}]}\n  template: {spec: {restartPolicy: Never, containers: [{name: c, image: nginx}]}}\n',
  'an indexed job of 300,000 ranges': () =>
    `apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec:\n  completions: 1000000\n  completionMode: Indexed\n  successPolicy: {rules: [{succeededIndexes: "${numbered(300_000, (n) => `${n * 2},`)}999999"}]}\n  template: {spec: {restartPolicy: Never, containers: [{name: c, image: nginx}]}}\n`,
  'owners in a circle': () =>
    numbered(
      1000,
      (n) =>
        `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${n}, ownerReferences: [{apiVersion: v1, kind: ConfigMap, name: a${(n + 1) % 1000}, uid: x}]}\n`,
    ),
  'claims that are copies of each other': () =>
    numbered(
      500,
      (n) =>
        `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c${n}}\nspec: {accessModes: [ReadWriteOnce], dataSource: {kind: PersistentVolumeClaim, name: c${(n + 1) % 500}}, resources: {requests: {storage: 1Gi}}}\n`,
    ),
  'autoscalers of autoscalers': () =>
    numbered(
      1000,
      (n) =>
        `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a${n}}\nspec: {maxReplicas: 3, scaleTargetRef: {apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, name: a${(n + 1) % 1000}}}\n`,
    ),
  'roles that aggregate each other': () =>
    numbered(
      300,
      (n) =>
        `---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a${n}, labels: {x: y}}\naggregationRule: {clusterRoleSelectors: [{matchLabels: {x: y}}]}\nrules: []\n`,
    ),
  'Lists in Lists, 900 deep': () =>
    '{apiVersion: v1, kind: List, items: ['.repeat(300) +
    `{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}` +
    ']}'.repeat(300),
  'Lists in Lists, 5,000 deep': () =>
    '{"apiVersion": "v1", "kind": "List", "items": ['.repeat(5000) + ']}'.repeat(5000),
  'a List of 20,000 items': () =>
    `apiVersion: v1\nkind: List\nitems:\n${numbered(20_000, (n) => `  - {apiVersion: v1, kind: ConfigMap, metadata: {name: a${n}}, dat: {}}\n`)}`,
  'a List of 200,000 items that are none': () => `apiVersion: v1\nkind: List\nitems:\n${'  - 1\n'.repeat(200_000)}`,
  'a List of 200,000 empty objects': () => `apiVersion: v1\nkind: ConfigMapList\nitems:\n${'  - {}\n'.repeat(200_000)}`,
  'a chart': () =>
    `${'{{- range .Values.a }}\n'.repeat(100_000)}apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Values.name }}}\n`,
  'a chart, 200,000 marks in quotes': () =>
    `${head}data:\n${numbered(200_000, (n) => `  k${n}: "{{ a }}"\n`)}  x: {{ y\n`,
  'placeholders, 200,000': () => `${head}data:\n${numbered(200_000, (n) => `  k${n}: \${NAME_${n}} $(X) {{ y }}\n`)}`,
  'a definition with patterns that backtrack': () =>
    `${definition('{type: object, properties: {spec: {type: object, properties: {a: {type: string, pattern: "^(a+)+$"}, b: {type: string, pattern: "^(([a-z])+.)+[A-Z]([a-z])+$"}, c: {type: string, pattern: "(x+x+)+y"}}}}}')}---\n${custom(`{a: "${'a'.repeat(100_000)}!", b: "${'a'.repeat(100_000)}", c: "${'x'.repeat(100_000)}"}`)}`,
  'a definition with a pattern that grows': () =>
    `${definition('{type: object, properties: {spec: {type: object, properties: {a: {type: string, pattern: "((((a{1,100}){1,100}){1,100}){1,100})$"}}}}}')}---\n${custom(`{a: "${'a'.repeat(1000)}!"}`)}`,
  'a definition with a pattern of a megabyte': () =>
    `${definition(`{type: object, properties: {spec: {type: object, properties: {a: {type: string, pattern: "${'(a|b)*'.repeat(mega / 6)}"}}}}}`)}---\n${custom('{a: "aaaaaaaaaaaa!"}')}`,
  'a definition, 300 deep': () =>
    `${definition(`${'{type: object, properties: {a: '.repeat(300)}{type: string}${'}}'.repeat(300)}`)}---\n${custom(`${'{a: '.repeat(299)}1${'}'.repeat(299)}`)}`,
  'a definition whose allOf is 200 deep and two wide': () =>
    `${definition(`{type: object, properties: {spec: {type: object, x-kubernetes-preserve-unknown-fields: true, ${'allOf: [{required: [a]}, {'.repeat(200)}required: [b]${'}]'.repeat(200)}}}}`)}---\n${custom('{a: 1}')}`,
  'a definition with aliases of its own parts': () =>
    `${definition(`{type: object, properties: {spec: {type: object, properties: {a0: &a0 {type: object, properties: {x: {type: string}}}, ${numbered(14, (n) => `a${n + 1}: &a${n + 1} {type: object, properties: {x: *a${n}, y: *a${n}}}, `)}}}}}`)}---\n${custom('{a14: {x: {x: 1}, y: 1}}')}`,
  'a definition of 20,000 fields and as many wrong ones': () =>
    `${definition(`{type: object, properties: {spec: {type: object, properties: {${numbered(20_000, (n) => `f${n}: {type: string}, `)}}}}}`)}---\n${custom(`{${numbered(20_000, (n) => `g${n}: 1, `)}}`)}`,
  'a definition with a list that is a set': () =>
    `${definition('{type: object, properties: {spec: {type: object, properties: {a: {type: array, x-kubernetes-list-type: set, items: {type: string}}, b: {type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: {type: object, properties: {name: {type: string}}}}}}}}')}---\n${custom(`{a: [${numbered(20_000, (n) => `a${n % 10_000}, `)}], b: [${numbered(20_000, (n) => `{name: a${n % 10_000}}, `)}]}`)}`,
  'a definition of a thousand versions': () =>
    definition('{type: object}').replace(
      / {4}- name: v1\n.*$/s,
      numbered(
        1000,
        (n) => `    - {name: v${n}, served: true, storage: true, schema: {openAPIV3Schema: {type: object}}}\n`,
      ),
    ),
  'a definition with hostile names': () =>
    `${definition(`{type: object, properties: {${hostileNames.map((name) => `${JSON.stringify(name)}: {type: string, enum: ["constructor"], default: "__proto__"}`).join(', ')}}}`)}---\n{apiVersion: example.com/v1, kind: A, metadata: {name: a}, ${hostileNames
      .filter((name) => name !== 'name')
      .map((name) => `${JSON.stringify(name)}: 1`)
      .join(', ')}}`,
  'names of regular expressions': () =>
    numbered(
      200,
      (n) =>
        `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: "(a+)+$${n}[", namespace: ".*"}\ndata: {"(a|a)*$": "$&"}\n---\n${deployment(`'d${n}'`, `{"(a+)+$": "^(a*)*$"}`, `, volumes: [{name: "[", configMap: {name: "(a+)+$${n}[a"}}]`)}`,
    ),
  schedules: () =>
    [
      '* * * * *',
      '0 0 30 2 *',
      '*/1 0-23/1 1-31 1-12 0-7',
      '59 23 31 12 6',
      `${'1,'.repeat(100_000)}1 * * * *`,
      `${'9'.repeat(mega)} * * * *`,
      '0-59/0 * * * *',
      '1-9999999999 * * * *',
      ' '.repeat(mega),
      '@yearly',
      'TZ=a/b/c * * * * *',
      `TZ=${'a'.repeat(mega)} * * * * *`,
    ]
      .map(
        (schedule, n) =>
          `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: c${n}}\nspec:\n  schedule: "${schedule}"\n  timeZone: "${schedule}"\n  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: nginx}]}}}}\n`,
      )
      .join('---\n'),
  quantities: () =>
    pod(
      `  containers:\n${[
        '1e999999999',
        '1e-999999999',
        '9'.repeat(10 * mega),
        `0.${'0'.repeat(5 * mega)}1`,
        '1e2147483648Ki',
        `1e${'9'.repeat(1000)}`,
        '-1e400',
        '1EE',
        '+.5Ei',
        '0x10',
        `${'0'.repeat(mega)}1Gi`,
      ]
        .map(
          (quantity, n) =>
            `    - {name: c${n}, image: nginx, resources: {requests: {cpu: "${quantity}", memory: "${quantity}"}, limits: {cpu: "${quantity}", memory: ${quantity}}}}\n`,
        )
        .join('')}`,
    ),
  'images of a megabyte': () =>
    pod(
      `  containers:\n${[
        'a'.repeat(mega),
        'a/'.repeat(mega / 2),
        'a-'.repeat(mega / 2),
        `a:${'b'.repeat(mega)}`,
        `a@sha256:${'0'.repeat(mega)}`,
        'a.'.repeat(mega / 2),
        `${'a__'.repeat(mega / 3)}!`,
        ':'.repeat(mega),
        '@'.repeat(mega),
      ]
        .map((image, n) => `    - {name: c${n}, image: "${image}"}\n`)
        .join('')}`,
    ),
  'commands and paths of a megabyte': () =>
    pod(
      `  containers:\n    - name: c\n      image: nginx\n      command: ["${'$('.repeat(mega / 2)}", "${'$(A)'.repeat(mega / 4)}", "${'$$'.repeat(mega / 2)}"]\n      workingDir: "${'/..'.repeat(mega / 3)}"\n      volumeMounts: [{name: v, mountPath: "${'/a'.repeat(mega / 2)}", subPath: "${'../'.repeat(mega / 3)}", subPathExpr: "${'$(A)/'.repeat(mega / 5)}"}]\n      livenessProbe: {httpGet: {path: "${'/%zz'.repeat(mega / 4)}", port: "${'a'.repeat(mega)}", host: "${'a.'.repeat(mega / 2)}"}}\n  volumes: [{name: v, hostPath: {path: "${'/var/..'.repeat(mega / 7)}"}}]\n  nodeSelector: {"${'a.'.repeat(mega / 2)}/x": "${'a-'.repeat(mega / 2)}"}\n  securityContext: {sysctls: [{name: "${'a.'.repeat(mega / 2)}", value: "1"}]}\n`,
    ),
  addresses: () =>
    [
      '1.'.repeat(mega / 2),
      ':'.repeat(mega),
      `${'1:'.repeat(mega / 2)}:`,
      '::ffff:1.2.3.4',
      `${'0'.repeat(mega)}.0.0.0`,
      '10.0.0.0/'.repeat(mega / 9),
    ]
      .map(
        (address, n) =>
          `${service(`s${n}`, '{app: web}').replace('spec: {', `spec: {clusterIP: "${address}", clusterIPs: ["${address}"], externalIPs: ["${address}"], loadBalancerSourceRanges: ["${address}/8"], externalName: "${address}", `)}---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: n${n}}\nspec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: "${address}/8", except: ["${address}/9"]}}]}]}\n`,
      )
      .join('---\n'),
  'names and labels of a megabyte': () =>
    [deployment, service]
      .map((make, n) =>
        make(
          `"${'a-'.repeat(mega / 2)}${n}"`,
          `{"${'a.'.repeat(mega / 4)}/${'b'.repeat(mega / 4)}": "${'c-'.repeat(mega / 2)}"}`,
        ),
      )
      .join('---\n'),
  'a kind and a version of a megabyte': () =>
    `apiVersion: "${'a/'.repeat(mega / 2)}"\nkind: "${'A'.repeat(mega)}"\nmetadata: {name: a, namespace: "${'n'.repeat(mega)}"}\n`,
  '1,000 unknown kinds of 10,000 letters': () =>
    numbered(1000, (n) => `---\napiVersion: v1\nkind: ${'ConfigMap'.repeat(1000)}${n}\nmetadata: {name: a}\n`),
  'JSON patches of a megabyte': () =>
    `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  annotations: {kubectl.kubernetes.io/last-applied-configuration: "${'{\\"a\\":'.repeat(100_000)}"}\n`,
  'comments only, 10 MB': () => '# a comment\n'.repeat((10 * mega) / 12),
  'comments before an object, 10 MB': () => `${'# a comment\n'.repeat((10 * mega) / 12)}${head}`,
  'comments behind an object, 10 MB': () => `${head}${'# a comment\n'.repeat((10 * mega) / 12)}`,
  'a comment of 10 MB': () => `#${' x'.repeat(5 * mega)}\n${head}`,
  'blank lines, 10 MB': () => `${head}${'\n'.repeat(10 * mega)}data: {a: b}\n`,
  'blanks, 10 MB': () => `${head}data:${' '.repeat(10 * mega)}{a: b}\n`,
  'blanks at the end of lines, 10 MB': () => `${head}data:\n${`  a: b${' '.repeat(1000)}\n`.repeat(10_000)}`,
  'blanks that end in an error': () => `${head}data: ${' '.repeat(mega)}\n x: [${' '.repeat(mega)}`,
  'tabs, 1 MB': () => `${head}${'\t'.repeat(mega)}data: x\n`,
  'tabs on 200,000 lines': () => `${head}data:\n${'\ta: b\n'.repeat(200_000)}`,
  'tabs between brackets on 100,000 lines': () => `${head}data: {\n${numbered(100_000, (n) => `\tk${n}: v,\n`)}}\n`,
  'tabs behind values on 200,000 lines': () => `${head}data:\n${numbered(200_000, (n) => `  k${n}: v\t# x\n`)}`,
  'closing brackets at the left edge': () => `${head}data:\n${numbered(20_000, (n) => `  k${n}: [\n  a\n  ]\n`)}`,
  'a quote that stays open, 10 MB': () => `${head}data: "${'some text\n'.repeat(mega)}`,
  'a quote that stays open, then colons': () => `${head}data: '${'a: b\n'.repeat(mega)}`,
  'quotes that stay open on 100,000 lines': () => `${head}data:\n${'  a: "b\n'.repeat(100_000)}`,
  'backslashes in quotes, 5 MB': () => `${head}data: "${'\\\\'.repeat(2 * mega)}\n`,
  'a bracket that stays open, 10 MB': () => `${head}data: [${'a: b, '.repeat(mega)}`,
  'brackets that close nothing': () => `${head}data: ${']'.repeat(mega)}\n`,
  'quotes and brackets mixed': () => `${head}data: ${'["]\''.repeat(mega / 4)}\n`,
  'apostrophes, 1 MB': () => `${head}data: ${"'".repeat(mega)}x\n`,
  'dashes only, 5 MB': () => `${head}${'-'.repeat(5 * mega)}\n`,
  'colons only, 1 MB': () => `${head}${':'.repeat(mega)}\n`,
  'stars, 1 MB': () => `${head}data: ${'*'.repeat(mega)}\n`,
  'stars and blanks': () => `${head}data: [*a${' a'.repeat(mega / 2)}\n`,
  'hashes without a blank': () => `${head}data: [a${'#'.repeat(mega)}\n`,
  'braces of a template, 1 MB': () => `${head}data: ${'{{'.repeat(mega / 2)}\n`,
  'dollars and braces, 1 MB': () => `${head}data: [x${'${'.repeat(mega / 2)}\n`,
  'slashes of comments in JSON': () => `{"apiVersion": "v1", "kind": "ConfigMap" ${'/*'.repeat(mega / 2)}`,
  'comments in JSON, 100,000': () =>
    `{"apiVersion": "v1", "kind": "ConfigMap", "data": {${numbered(100_000, (n) => `"k${n}": "v", // comment\n`)}"x": "y"}}`,
  'slashes before JSON': () => `${'/* x */ '.repeat(100_000)}{"apiVersion": "v1", "kind": "ConfigMap"}`,
  'stars of a comment that stays open': () => `{ /${'*'.repeat(mega)} "apiVersion": "v1", "kind": "ConfigMap"}`,
  'a huge JSON document': () =>
    `{"apiVersion":"v1","kind":"ConfigMap","data":{${numbered(300_000, (n) => `"k${n}":"v",`)}"x":"y"}}`,
  'a JSON document with trailing commas': () =>
    `{"apiVersion":"v1","kind":"ConfigMap","data":{${'"k":"v",'.repeat(100_000)}}}`,
  'control characters, 1 MB': () => `${head}data: ${'\u0000\u0001\u001b[31m'.repeat(mega / 7)}\n`,
  'NUL bytes, 10 MB': () => '\u0000'.repeat(10 * mega),
  'lone surrogates, 1 MB': () => `${head}data: {a: "${'\ud800'.repeat(mega)}", ${'\udc00'.repeat(1000)}: 1}\n`,
  'replacement characters, 1 MB': () => `${head}data: {a: "${'\ufffd'.repeat(mega)}"}\n`,
  'odd blanks, 1 MB': () => `${head}data: {a: ${'x\u00a0\u2028\u0085'.repeat(mega / 4)}}\n`,
  'odd blanks on 100,000 lines': () => `${head}data:\n${numbered(100_000, (n) => `  k${n}:\u00a0v\n`)}`,
  'odd blanks in 100,000 keys': () => `${head}data:\n${numbered(100_000, (n) => `  k${n}\u200b: v\n`)}`,
  'odd blanks that end in an error': () => `${head}data: [${'"\u00a0" '.repeat(mega / 4)}\n`,
  'CR only': () => `${head}data:\n${numbered(100_000, (n) => `  k${n}: v\n`)}`.replaceAll('\n', '\r'),
  'byte order marks, 1 MB': () => `\ufeff${'\ufeff'.repeat(mega)}${head}`,
  'byte order marks at each document': () => `---\n\ufeff${head}`.repeat(5000),
  'directives, 200,000': () => `${'%YAML 1.1\n'.repeat(200_000)}---\n${head}`,
  'directives between documents': () => `${'%TAG ! tag:a,b:\n'}---\n${head}...\n`.repeat(5000),
  'tags, 200,000': () => `${head}data: [${'!a!b%20 x, '.repeat(200_000)}]\n`,
  'a tag of 1 MB': () => `${head}data: !${'a'.repeat(mega)} x\n`,
  'an anchor of 1 MB': () => `${head}data: [&${'a'.repeat(mega)} x, *${'a'.repeat(mega)}]\n`,
  'base 64, 10 MB': () => `${head}data: {a: !!binary ${'QUJD'.repeat((10 * mega) / 4)}}\n`,
  'a secret of 1 MB that is no base 64': () =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: "${'QUJ!'.repeat(mega / 4)}", b: "${'QUJD'.repeat(mega / 4)}=="}\n`,
  'a certificate of 1 MB': () =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: kubernetes.io/tls\nstringData: {tls.crt: "-----BEGIN${' A'.repeat(mega / 2)}", tls.key: "${'-----BEGIN '.repeat(mega / 11)}"}\n`,
  'hostile names everywhere': () =>
    hostileNames
      .map((name) => JSON.stringify(name))
      .map(
        (name) =>
          `{apiVersion: ${name}, kind: ${name}, metadata: {name: ${name}, namespace: ${name}, labels: {${name}: ${name}}, annotations: {${name}: ${name}}}, spec: {${name}: ${name}}, ${name}: ${name}}\n---\n${deployment(name, `{${name}: ${name}}`, `, volumes: [{name: ${name}, configMap: {name: ${name}, items: [{key: ${name}, path: ${name}}]}}], initContainers: [{name: ${name}, image: ${name}, env: [{name: ${name}, value: ${name}}], ports: [{name: ${name}, containerPort: 80}]}]`)}---\n${service(name, `{${name}: ${name}}`).replace('http', name)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: {${name}: ${name}}\n`,
      )
      .join('---\n'),
  'suppressions, 50,000': () =>
    `${head}data:\n${numbered(50_000, (n) => `  # kubeworthy-ignore field-unknown: reason\n  k${n}: v\n`)}`,
  'suppressions of findings, 20,000': () =>
    pod(
      `  # kubeworthy-ignore field-unknown: reason\n${numbered(20_000, (n) => `  # kubeworthy-ignore field-unknown: reason\n  f${n}: 1\n`)}`,
    ),
  'suppressions on one line, 20,000': () =>
    `${head}data: {} ${'# kubeworthy-ignore field-unknown: x '.repeat(20_000)}\n`,
  'suppressions of unknown rules, 5,000': () =>
    `${head}${numbered(5000, (n) => `# kubeworthy-ignore rule-${n} until 2020-13-45: \n`)}`,
  'a suppression of 20,000 rules': () =>
    `${head}# kubeworthy-ignore ${numbered(20_000, (n) => `rule-${n}, `)}: reason\ndata: {}\n`,
  'suppressions before an object, 20,000': () => `${'# kubeworthy-ignore\n'.repeat(20_000)}${head}`,
  'a suppression of 1 MB': () => `${head}# kubeworthy-ignore${' '.repeat(mega)}x\n`,
  'suppressions in annotations, 10,000': () =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations:\n${numbered(10_000, (n) => `    kubeworthy.dev/ignore.rule-${n}: reason\n`)}`,
};

const broken = numbered(
  5000,
  (n) =>
    `---\napiVersion: v1\nkind: Pod\nmetadata: {name: a${n}}\nspec: {containers: [{name: c, image: nginx}], f: 1}\n`,
);
const ofConfig = (config: string): Omit<Sample, 'name'> => ({
  files: { 'deploy/sample.yaml': broken.slice(0, 20_000) },
  config,
});

const others: Readonly<Record<string, () => Omit<Sample, 'name'>>> = {
  'a configuration with 5,000 ignore entries': () =>
    ofConfig(
      `ignore:\n${numbered(5000, (n) => `  - {rules: [field-unknown], files: ["**/*${n}*"], names: ["a*${n}*"], reason: x}\n`)}`,
    ),
  'a configuration with 2,000 overrides': () =>
    ofConfig(
      `overrides:\n${numbered(2000, (n) => `  - {files: ["**/${n}/**"], rules: {field-unknown: {severity: error}}}\n`)}`,
    ),
  'a configuration with patterns that backtrack': () => ({
    files: {
      [`deploy/${'a'.repeat(5000)}/sample.yaml`]: `apiVersion: v1\nkind: Pod\nmetadata: {name: ${'a'.repeat(5000)}, namespace: ${'a'.repeat(5000)}}\nspec: {f: 1}\n`,
    },
    config: `external: ["Secret/${'*a'.repeat(30)}b"]\nsuppressions: {forbid: ["${'*a'.repeat(30)}*"]}\nignore:\n  - {rules: [field-unknown], names: ["${'*a'.repeat(30)}b"], namespaces: ["${'?*'.repeat(30)}b"], files: ["${'**/a*'.repeat(30)}b", "${'*a'.repeat(30)}b", "+(a|a)+(a|a)+(a|a)b", "{${'a,'.repeat(5000)}b}"], reason: x}\n`,
  }),
  'a configuration with a pattern of a megabyte': () =>
    ofConfig(`ignore:\n  - {rules: [field-unknown], files: ["${'a*'.repeat(mega / 2)}"], reason: x}\n`),
  'a configuration with a pattern of a thousand braces': () =>
    ofConfig(
      `ignore:\n  - {rules: [field-unknown], files: ["${'{a,b}'.repeat(1000)}", "{1..100000000}", "${'!('.repeat(1000)}"], reason: x}\n`,
    ),
  'a configuration that is a billion laughs': () =>
    ofConfig(
      `x0: &a0 [x, x, x, x, x]\n${numbered(30, (n) => `x${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]\n`)}rules: *a30\n`,
    ),
  'a configuration, 100,000 deep': () => ofConfig('['.repeat(100_000)),
  'a configuration with hostile names': () =>
    ofConfig(
      `rules:\n  image-tag-latest: off\ncluster: {nodes: [${hostileNames.map((name) => `{name: ${JSON.stringify(name)}, labels: {${JSON.stringify(name)}: a}}`).join(', ')}], storageClasses: [{name: __proto__}]}\nexternal: ["constructor/__proto__", "*/*/toString"]\n`,
    ),
  ...Object.fromEntries(
    ['__proto__', 'constructor', 'toString'].map((name) => [
      `a configuration with the key ${name}`,
      () => ofConfig(`${name}: {rules: {x: off}}\nrules: {${name}: off}\n`),
    ]),
  ),
  'a configuration of 50,000 nodes': () =>
    ofConfig(`cluster: {nodes: [${numbered(50_000, (n) => `{name: n${n}, labels: {zone: z${n}}}, `)}]}`),
  'a configuration of 20,000 external objects': () =>
    ofConfig(`external: [${numbered(20_000, (n) => `"Secret/s${n}*x*", `)}]`),
  'a baseline of 50,000 entries': () => ({
    files: { 'deploy/sample.yaml': broken },
    baseline: `{"version": 1, "findings": [${Array.from({ length: 50_000 }, (_, n) => `{"rule": "field-unknown", "file": "deploy/sample.yaml", "message": "m", "fingerprint": "${n}"}`).join(',\n')}]}`,
  }),
  'a baseline with 50,000 times the same entry': () => ({
    files: { 'deploy/sample.yaml': broken },
    baseline: `{"version": 1, "findings": [${Array.from({ length: 50_000 }, () => '{"rule": "field-unknown", "file": "deploy/sample.yaml", "message": "m", "fingerprint": "x"}').join(',\n')}]}`,
  }),
  'a baseline with hostile names': () => ({
    files: { 'deploy/sample.yaml': head },
    baseline: `{"version": 1, "findings": [${hostileNames.map((name) => JSON.stringify({ rule: name, file: name, message: name, fingerprint: name })).join(',')}], "__proto__": 1}`,
  }),
  'an ignore file that backtracks': () => ({
    files: { 'deploy/sample.yaml': head },
    ignore: `${'*a'.repeat(50)}\n${'**/'.repeat(50)}x\n[${'a'.repeat(1000)}\n\\\n!\n`,
  }),
  'an ignore file of 50,000 lines': () => ({
    files: { 'deploy/sample.yaml': head },
    ignore: numbered(50_000, (n) => `a${n}/**/b*\n`),
  }),
  'a Kustomization that names everything': () => ({
    files: {
      'deploy/kustomization.yaml': `kind: Kustomization\nresources: [${numbered(20_000, (n) => `a${n}.yaml, `)}]\npatches: [${numbered(2000, (n) => `{path: p${n}.yaml, target: {kind: ".*", name: "(a+)+$"}}, `)}]\n`,
      'deploy/sample.yaml': broken.slice(0, 50_000),
    },
  }),
  'Kustomizations in a circle': () => ({
    files: {
      ...Object.fromEntries(
        Array.from({ length: 300 }, (_, n) => [
          `k${n}/kustomization.yaml`,
          `kind: Kustomization\nresources: [../k${(n + 1) % 300}, ../k${(n + 7) % 300}]\nnamePrefix: "a-"\n`,
        ]),
      ),
      'k0/sample.yaml': head,
    },
  }),
};

/** All of them, the smallest idea first. */
export const monsters: readonly Monster[] = [
  ...Object.entries(texts).map(([name, make]) => ({ name, make: () => oneFile(name, make()) })),
  ...Object.entries(others).map(([name, make]) => ({ name, make: () => ({ name, ...make() }) })),
];
