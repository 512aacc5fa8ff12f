import { type At, type Container, defineRule, mountsOf, type Workload, withoutEnd } from '../../src/rule.ts';

export default defineRule({
  id: 'database-without-volume',
  area: 'storage',
  severity: 'warning',
  since: '0.1.0',
  presets: ['production', 'strict'],
  scope: 'resource',
  docs: {
    summary: 'A database keeps its data in its container or in an emptyDir',
    why: 'What a container writes beside its volumes is lost whenever it is restarted, and an emptyDir whenever its pod goes: with a new version of the template, when its node is emptied or fails. The database begins again with nothing.',
    instead:
      'Mount a claim at the folder of the data; in a StatefulSet by a claim template, so that each replica has its own.',
    unless: 'The data may be lost: a cache, a test, a replica that copies everything from elsewhere when it starts.',
    refs: [
      'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
      'https://kubernetes.io/docs/tutorials/stateful-application/mysql-wordpress-persistent-volume/',
    ],
  },
  messages: {
    none: (a: { database: string; path: string }) =>
      `no volume is mounted at ${a.path}: ${a.database} loses its data with the container`,
    empty: (a: { database: string; volume: string }) =>
      `'${a.volume}' is an emptyDir: ${a.database} loses its data with the pod`,
  },
  examples: {
    bad: [
      {
        title: 'no volume at all, and one that goes with the pod',
        yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: database }
spec:
  selector: { matchLabels: { app: database } }
  template:
    metadata: { labels: { app: database } }
    spec:
      containers:
        - name: database # expect: none
          image: postgres:17.2
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: orders }
spec:
  serviceName: orders
  selector: { matchLabels: { app: orders } }
  template:
    metadata: { labels: { app: orders } }
    spec:
      containers:
        - name: mysql
          image: docker.io/library/mysql:8.4.3
          volumeMounts:
            - name: data
              mountPath: /var/lib/mysql # expect: empty
      volumes: [{ name: data, emptyDir: {} }]
`,
      },
    ],
    good: [
      {
        title: 'a claim template, a claim that is mounted further up, and a program that only talks to a database',
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
        - { name: database, image: 'postgres:17.2', volumeMounts: [{ name: data, mountPath: /var/lib/postgresql }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 5Gi } } }
---
apiVersion: batch/v1
kind: Job
metadata: { name: dump }
spec:
  template:
    spec:
      restartPolicy: Never
      containers: [{ name: dump, image: 'postgres:17.2', command: [pg_dump, shop] }]
`,
      },
    ],
  },
  visit({ report }) {
    return {
      container(container, workload) {
        const image = container.at.get('image');
        const database = databaseOf(image.text() ?? '');
        if (!database || !keepsData(container, workload)) return;
        const mounts = mountsOf(container);
        const paths = mounts.map((mount) => mount.get('mountPath').text() ?? '');
        const n = paths.findIndex((path) => isAround(path, database.path));
        const mount = mounts[n];
        if (!mount) {
          // A folder of its own that settings point to may be anywhere.
          if (paths.length === 0)
            report(container.at.get('name'), 'none', { database: database.name, path: database.path });
          return;
        }
        const volume = mount.get('name').text() ?? '';
        if (isEmptyFolder(workload, volume))
          report(mount.get('mountPath'), 'empty', { database: database.name, volume });
      },
    };
  },
});

/** A database that runs on, not one of its clients. */
function keepsData({ role, at }: Container, { resource }: Workload): boolean {
  const runs = !at.get('command').exists && !['Job', 'CronJob'].includes(resource.kind);
  return runs && role === 'container';
}

function databaseOf(image: string): (typeof databases)[number] | undefined {
  const [, name = ''] = /^(?:docker\.io\/)?(?:library\/)?([a-z]+)(?::[^/]*)?(?:@.*)?$/.exec(image) ?? [];
  return databases.find((database) => database.image === name);
}

/** Whether what is mounted at a path holds a folder. */
function isAround(path: string, folder: string): boolean {
  const trimmed = withoutEnd(path, '/');
  return trimmed !== '' && (folder === trimmed || folder.startsWith(`${trimmed}/`) || trimmed.startsWith(`${folder}/`));
}

function isEmptyFolder({ spec }: Workload, name: string): boolean {
  const volume = spec
    .get('volumes')
    .items()
    .find((one) => one.get('name').text() === name);
  return volume !== undefined && (volume as At as At<{ emptyDir?: unknown }>).get('emptyDir').exists;
}

/** Where the official images of databases keep their data, by the VOLUME of their Dockerfiles. */
const databases = [
  { image: 'postgres', name: 'PostgreSQL', path: '/var/lib/postgresql/data' },
  { image: 'mysql', name: 'MySQL', path: '/var/lib/mysql' },
  { image: 'mariadb', name: 'MariaDB', path: '/var/lib/mysql' },
  { image: 'mongo', name: 'MongoDB', path: '/data/db' },
  { image: 'cassandra', name: 'Cassandra', path: '/var/lib/cassandra' },
  { image: 'couchdb', name: 'CouchDB', path: '/opt/couchdb/data' },
  { image: 'influxdb', name: 'InfluxDB', path: '/var/lib/influxdb2' },
] as const;
