import * as migration_20261124_004643_initial from './20261124_004643_initial.ts';

export const migrations = [
  {
    up: migration_20261124_004643_initial.up,
    down: migration_20261124_004643_initial.down,
    name: '20261124_004643_initial'
  },
];
