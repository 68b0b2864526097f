import * as access from './access';
import * as account from './account';
import * as acts from './acts';
import * as cases from './cases';
import * as common from './common';
import * as decisions from './decisions';
import * as filing from './filing';
import * as guide from './guide';
import * as matter from './matter';
import { ofProcedure } from './ofProcedure';
import * as papers from './papers';
import * as person from './person';
import { petition } from './petition';

export const zhCN = {
  ...common,
  ...account,
  ...guide,
  ...decisions,
  ...filing,
  ...person,
  ...matter,
  ...papers,
  ...cases,
  ...acts,
  ...access,
  petition,
  ofProcedure,
};
