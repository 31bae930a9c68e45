import type {
  DefaultNodeTypes,
  SerializedTableCellNode,
  SerializedTableNode,
  SerializedTableRowNode,
} from '@payloadcms/richtext-lexical'

/** What the editor of the admin can make: tables besides what Payload counts as usual. */
export type ProseNode = DefaultNodeTypes | SerializedTableNode | SerializedTableRowNode | SerializedTableCellNode
