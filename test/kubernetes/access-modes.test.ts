import { describe, expect, it } from 'vitest';
import {
  accessModeFromShort,
  accessModesText,
  canonicalAccessModes,
  includesAccessModes,
  shortAccessMode,
} from '../../src/kubernetes/access-modes.ts';

describe('access modes', () => {
  it('have one order, and each stands once', () => {
    const modes = [
      'ReadWriteOncePod',
      'Strange',
      'ReadWriteMany',
      'ReadOnlyMany',
      'ReadWriteOnce',
      'ReadWriteMany',
      'Odd',
    ];
    expect(canonicalAccessModes(modes)).toEqual([
      'ReadWriteOnce',
      'ReadOnlyMany',
      'ReadWriteMany',
      'ReadWriteOncePod',
      'Strange',
      'Odd',
    ]);
    expect(canonicalAccessModes([])).toEqual([]);
  });

  it('do not stand for one another', () => {
    expect(includesAccessModes(['ReadWriteMany'], ['ReadWriteOnce'])).toBe(false);
    expect(includesAccessModes(['ReadWriteMany', 'ReadWriteOnce'], ['ReadWriteOnce'])).toBe(true);
    expect(includesAccessModes(['ReadWriteOnce'], [])).toBe(true);
  });

  it.each([
    ['RWO', 'ReadWriteOnce'],
    ['ROX', 'ReadOnlyMany'],
    ['RWX', 'ReadWriteMany'],
    ['RWOP', 'ReadWriteOncePod'],
  ])('%s is %s', (shortName, mode) => {
    expect(accessModeFromShort(shortName)).toBe(mode);
    expect(accessModeFromShort(shortName.toLowerCase())).toBe(mode);
    expect(shortAccessMode(mode)).toBe(shortName);
  });

  it('without a short name', () => {
    expect(accessModeFromShort('ReadWriteOnce')).toBeUndefined();
    expect(shortAccessMode('Strange')).toBe('Strange');
    expect(accessModesText(['ReadWriteMany', 'ReadWriteOnce'])).toBe('RWO,RWX');
  });
});
