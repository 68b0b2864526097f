import { text } from '@shared/text/zh-CN';
import { accounts, mail } from './accounts';
import { answers } from './answers';
import { board } from './board';
import { calendar, publication } from './calendar';
import { casefile } from './casefile';
import { alike, chain } from './chain';
import { competence } from './competence';
import { dispute, disputes, linked } from './dispute';
import { entrance } from './entrance';
import { hearings, leaders, planner } from './hearings';
import { higher } from './higher';
import { inbox } from './inbox';
import { notices } from './notices';
import { audit, register, search } from './pages';
import { recount } from './recount';
import { reports } from './reports';
import { shell } from './shell';
import { task } from './task';

/** Every text of the workbench. */
export const t = {
  ...text,
  shell,
  inbox,
  task,
  casefile,
  answers,
  search,
  register,
  board,
  recount,
  reports,
  audit,
  calendar,
  publication,
  notices,
  accounts,
  mail,
  competence,
  higher,
  entrance,
  hearings,
  planner,
  leaders,
  dispute,
  disputes,
  linked,
  alike,
  chain,
};
