import * as migration_20261123_233833_initial from './20261123_233833_initial.ts';

export const migrations = [
  {
    up: migration_20261123_233833_initial.up,
    down: migration_20261123_233833_initial.down,
    name: '20261123_233833_initial'
  },
];
