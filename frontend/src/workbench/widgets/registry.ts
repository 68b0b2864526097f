import type { RegistryWidgetsType } from '@rjsf/utils';
import { UserWidget } from './UserWidget';

/** Widgets of the workbench, by the names `ui:widget` uses. */
export const widgets: RegistryWidgetsType = { user: UserWidget };
