import type { ResourceSeed } from '../shapes.ts'
import { familyResources } from './families.ts'
import { professionalResources } from './professionals.ts'
import { publicAndTravelResources } from './public-and-travel.ts'
import { schoolchildrenResources } from './schoolchildren.ts'
import { teenagerResources } from './teenagers.ts'
import { youngChildrenResources } from './young-children.ts'

export const resources: readonly ResourceSeed[] = [
  ...youngChildrenResources,
  ...schoolchildrenResources,
  ...teenagerResources,
  ...familyResources,
  ...professionalResources,
  ...publicAndTravelResources,
]
