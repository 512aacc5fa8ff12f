import { describe, expect, it } from 'vitest';
import { defaultPullPolicy, parseImageReference } from '../../src/kubernetes/image-reference.ts';
import { recorded } from './recorded.ts';

interface Row {
  readonly in: string;
  readonly ok: boolean;
  readonly repo: string;
  readonly tag: string;
  readonly digest: string;
  readonly defaultPullPolicy: string;
}

const digest = `sha256:${'a'.repeat(64)}`;

describe('recorded from Kubernetes 1.32', () => {
  it.each(recorded<Row>('image'))('$in', (row) => {
    expect(defaultPullPolicy(row.in)).toBe(row.defaultPullPolicy);
    const reference = parseImageReference(row.in);
    expect(reference !== undefined).toBe(row.ok);
    const parts = [reference?.name ?? '', reference?.tag ?? '', reference?.digest ?? ''];
    expect(parts).toEqual([row.repo, row.tag, row.digest]);
  });
});

describe('parts of a reference', () => {
  it('finds no registry, tag or digest in a plain name', () => {
    expect(parseImageReference('nginx')).toEqual({
      registry: 'docker.io',
      repository: 'library/nginx',
      name: 'docker.io/library/nginx',
      familiarName: 'nginx',
      tag: 'latest',
      explicitTag: undefined,
      digest: undefined,
    });
  });

  it('finds all of them', () => {
    expect(parseImageReference(`localhost:5000/team/web:1.2@${digest}`)).toEqual({
      registry: 'localhost:5000',
      repository: 'team/web',
      name: 'localhost:5000/team/web',
      familiarName: 'localhost:5000/team/web',
      tag: '1.2',
      explicitTag: '1.2',
      digest,
    });
  });

  it.each([
    ['docker.io/library/nginx', 'nginx'],
    ['index.docker.io/nginx', 'nginx'],
    ['grafana/grafana', 'grafana/grafana'],
    ['library/distros/ubuntu', 'library/distros/ubuntu'],
    ['ghcr.io/owner/image', 'ghcr.io/owner/image'],
    ['localhost/image', 'localhost/image'],
    // An underscore makes the host a path, so no registry is left.
    ['my_host.example/image', 'my_host.example/image'],
  ])('%s is known as %s', (text, name) => {
    expect(parseImageReference(text)?.familiarName).toBe(name);
  });

  it('takes a written latest and a missing tag apart', () => {
    expect(parseImageReference('nginx')?.explicitTag).toBeUndefined();
    expect(parseImageReference('nginx:latest')?.explicitTag).toBe('latest');
  });
});

describe('texts that are no image reference', () => {
  it.each(
    [
      'team/Web',
      '$IMAGE',
      '{{ .Values.image }}',
      'a::b',
      'nginx:1\n',
      `nginx@sha256:${'A'.repeat(64)}`,
      `nginx@sha256:${'a'.repeat(63)}`,
      `a/${'b'.repeat(256)}`,
      `${'a'.repeat(100_000)}!`,
      `${'a.'.repeat(50_000)}/!`,
    ].map((text) => ({ title: text.slice(0, 40), text })),
  )('$title', ({ text }) => {
    expect(parseImageReference(text)).toBeUndefined();
    expect(defaultPullPolicy(text)).toBe('IfNotPresent');
  });
});
