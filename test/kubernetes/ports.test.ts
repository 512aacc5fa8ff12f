import { describe, expect, it } from 'vitest';
import { findNamedPort, type PortOwner, resolveTargetPort, type ServicePort } from '../../src/kubernetes/ports.ts';

const web: PortOwner = {
  ports: [
    { name: 'http', containerPort: 8080 },
    { name: 'dns', containerPort: 53, protocol: 'UDP' },
  ],
};
const init: PortOwner = { role: 'init', ports: [{ name: 'setup', containerPort: 1 }] };
const sidecar: PortOwner = {
  role: 'sidecar',
  ports: [
    { name: 'metrics', containerPort: 9090 },
    { name: 'http', containerPort: 15001 },
  ],
};

describe('the target of a Service port', () => {
  const answer = (servicePort: ServicePort, sidecarsCount = true, containers = [init, sidecar, web]) =>
    resolveTargetPort({ servicePort, containers, sidecarsCount });

  it.each<[string, ServicePort, number | undefined]>([
    ['the port itself', { port: 80 }, 80],
    ['the port itself for 0', { port: 80, targetPort: 0 }, 80],
    ['the port itself for an empty name', { port: 80, targetPort: '' }, 80],
    ['a number that no container declares', { port: 80, targetPort: 9999 }, 9999],
    ['a name', { port: 80, targetPort: 'http' }, 8080],
    ['a name of a sidecar', { port: 80, targetPort: 'metrics' }, 9090],
    ['a name of the same protocol', { port: 80, targetPort: 'dns', protocol: 'UDP' }, 53],
    ['a name of another protocol', { port: 80, targetPort: 'dns' }, undefined],
    ['a name of an init container', { port: 80, targetPort: 'setup' }, undefined],
    ['a name that is nowhere', { port: 80, targetPort: 'htpp' }, undefined],
    ['a number in quotes', { port: 80, targetPort: '8080' }, undefined],
    ['not the name of the Service port', { port: 80, name: 'http' }, 80],
  ])('%s', (_, servicePort, number) => {
    expect(answer(servicePort)).toEqual(number === undefined ? { found: false } : { number, found: true });
  });

  it('is no sidecar before Kubernetes 1.33', () => {
    expect(answer({ port: 80, targetPort: 'metrics' }, false)).toEqual({ found: false });
  });

  it('is the first of several', () => {
    const other: PortOwner = { role: 'container', ports: [{ name: 'http', containerPort: 1234 }] };
    expect(answer({ port: 80, targetPort: 'http' }, true, [{}, other, web]).number).toBe(1234);
  });
});

describe('the port of a probe', () => {
  it('is the one of that name in the container, whatever its protocol', () => {
    expect(findNamedPort(web.ports, 'dns')?.containerPort).toBe(53);
    expect(findNamedPort(web.ports, 'metrics')).toBeUndefined();
    expect(findNamedPort(undefined, 'http')).toBeUndefined();
  });
});
