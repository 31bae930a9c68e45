import * as migration_20261124_002149_initial from './20261124_002149_initial.ts';

export const migrations = [
  {
    up: migration_20261124_002149_initial.up,
    down: migration_20261124_002149_initial.down,
    name: '20261124_002149_initial'
  },
];
