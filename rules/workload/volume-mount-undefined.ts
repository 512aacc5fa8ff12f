import {
  type At,
  type Container,
  claimTemplatesOf,
  correction,
  defineRule,
  isMapping,
  meantWords,
  nearest,
  quoted,
  refusalOf,
  type Workload,
} from '../../src/rule.ts';

export default defineRule({
  id: 'volume-mount-undefined',
  area: 'workload',
  severity: 'error',
  since: '0.1.0',
  scope: 'resource',
  fixable: 'suggestion',
  onlyWith: ['volumeMounts', 'volumeDevices'],
  docs: {
    summary: 'A container mounts a volume that its pod does not define',
    why: 'The API server refuses the pod, or the workload that makes it, with `Not found`: each name under `volumeMounts` and `volumeDevices` must be that of a volume of the same pod.',
    instead:
      'Write the name exactly as it stands under `volumes`, or under `volumeClaimTemplates` of a StatefulSet, or add the volume.',
    unless: 'An admission webhook or a Kustomize patch adds the volume later.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/volumes/',
      'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
    ],
  },
  messages: {
    undefined: (a: { container: string; volume: string; meant: string }) =>
      `container '${a.container}' mounts volume '${a.volume}', which the pod does not define${a.meant}`,
  },
  examples: {
    bad: [
      {
        title: 'the volume has another name',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: nginx
          image: nginx:1.27.3
          volumeMounts:
            - name: config # expect: undefined
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: configs
          configMap: { name: web }
`,
        fixed: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: nginx
          image: nginx:1.27.3
          volumeMounts:
            - name: configs
              mountPath: /etc/nginx/conf.d
      volumes:
        - name: configs
          configMap: { name: web }
`,
      },
      {
        title: 'an init container prepares a volume that nobody has added',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: worker }
spec:
  initContainers:
    - name: prepare
      image: busybox:1.37.0
      command: [sh, -c, 'touch /work/ready']
      volumeMounts: [{ name: work, mountPath: /work }] # expect: undefined
  containers:
    - name: worker
      image: ghcr.io/shop/worker:2.4.1
`,
      },
      {
        title: 'a block device under the name of the claim',
        yaml: `
apiVersion: v1
kind: Pod
metadata: { name: database }
spec:
  containers:
    - name: database
      image: ghcr.io/shop/database:8.1.0
      volumeDevices:
        - devicePath: /dev/xvda
          name: database-disk # expect: undefined
  volumes:
    - name: disk
      persistentVolumeClaim: { claimName: database-disk }
`,
      },
    ],
    good: [
      {
        title: 'a StatefulSet mounts what its template claims',
        yaml: `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: database }
spec:
  serviceName: database
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: postgres
          image: postgres:17.2
          volumeMounts:
            - { name: data, mountPath: /var/lib/postgresql/data }
            - { name: tmp, mountPath: /tmp }
      volumes: [{ name: tmp, emptyDir: {} }]
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`,
      },
      {
        title: 'mounts that two containers share by an anchor',
        yaml: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report }
spec:
  schedule: '0 4 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          initContainers:
            - name: collect
              image: ghcr.io/shop/report:1.3.0
              volumeMounts: &mounts [{ name: reports, mountPath: /reports }]
          containers:
            - name: send
              image: ghcr.io/shop/report:1.3.0
              volumeMounts: *mounts
          volumes: [{ name: reports, emptyDir: {} }]
`,
      },
      {
        title: 'a patch that adds a mount',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: nginx
          volumeMounts: [{ name: pages, mountPath: /usr/share/nginx/html }]
`,
      },
      {
        title: 'pods in a List',
        yaml: `
apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: { name: api }
    spec:
      containers: [{ name: api, image: ghcr.io/shop/api:3.0.2, volumeMounts: [{ name: cache, mountPath: /cache }] }]
      volumes: [{ name: cache, emptyDir: {} }]
`,
      },
    ],
  },
  visit({ report, minorVersion }) {
    return {
      container(container, workload) {
        // Without an image it is a part of an object, such as a patch of Kustomize: the volume is in the other part.
        if (!container.at.get('image').exists) return;
        const volumes = workload.spec.get('volumes');
        const known = volumeNames(workload);
        const related = volumes.exists
          ? [{ at: volumes.key, note: known.length === 0 ? 'none is defined here' : `defined: ${quoted(known)}` }]
          : [];
        for (const name of mountNames(container)) {
          const volume = name.text();
          if (!volume || known.includes(volume)) continue;
          const near = nearest(volume, known);
          const meant = meantWords(near);
          const fix = near === undefined ? undefined : correction([name], { from: volume, to: near });
          report(
            name,
            'undefined',
            { container: container.name, volume, meant },
            { related, ...refusalOf(workload, minorVersion), fix },
          );
        }
      },
    };
  },
});

function mountNames(container: Container): readonly At<string | undefined>[] {
  return [...container.at.get('volumeMounts').items(), ...container.at.get('volumeDevices').items()]
    .filter((mount) => isMapping(mount.value))
    .map((mount) => mount.get('name'));
}

/** The volumes of the pod, and those that a StatefulSet (or a kind that does the same) claims for it. */
function volumeNames(workload: Workload): readonly string[] {
  const claimed = claimTemplatesOf(workload.resource).map((template) => template.get('metadata').get('name'));
  const own = workload.spec
    .get('volumes')
    .items()
    .map((volume) => volume.get('name'));
  return [...own, ...claimed].flatMap((name) => name.text() ?? []);
}
