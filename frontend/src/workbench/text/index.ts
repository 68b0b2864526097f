import { text } from '@shared/text/zh-CN';
import { answers } from './answers';
import { casefile } from './casefile';
import { inbox } from './inbox';
import { audit, board, register, search } from './pages';
import { shell } from './shell';
import { task } from './task';

/** Every text of the workbench. */
export const t = { ...text, shell, inbox, task, casefile, answers, search, register, board, audit };
