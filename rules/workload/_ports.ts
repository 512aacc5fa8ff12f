import type { At, Container } from '../../src/rule.ts';

/** A port that a container declares. */
export interface DeclaredPort {
  readonly at: At<PortFields>;
  readonly container: Container;
}

interface PortFields {
  readonly containerPort?: number;
  readonly hostPort?: number;
  readonly hostIP?: string;
  readonly protocol?: string;
}

/** The ports that a container declares, in their order. */
export function portsOf(container: Container): readonly DeclaredPort[] {
  return container.at
    .get('ports')
    .items()
    .map((at) => ({ at: at as At as At<PortFields>, container }));
}

/** The protocol of a port, which is TCP where none is written. */
export function protocolAt({ at }: DeclaredPort): string {
  return at.get('protocol').text() || 'TCP';
}
