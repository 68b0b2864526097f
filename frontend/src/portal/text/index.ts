/** All texts of the portal. Another language is a second folder of the same shape, chosen here. */
export { zhCN as t } from './zh-CN';
export type { ActWords, HeavyWords } from './zh-CN/actWords';
