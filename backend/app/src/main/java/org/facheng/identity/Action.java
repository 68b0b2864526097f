package org.facheng.identity;

/** What can be done; the permission table says who may, see docs/generated/permissions.md. */
public enum Action {
  CASE_FILE,
  CASE_REGISTER,
  CASE_IMPORT,
  CASE_READ,
  CASE_SEARCH,
  CASE_ACT,
  CASE_REASSIGN,
  CASE_RECUSE,
  TASK_READ,
  TASK_CLAIM,
  TASK_RELEASE,
  TASK_ASSIGN,
  TASK_COMPLETE,
  DOCUMENT_READ,
  DOCUMENT_SERVE,
  MATERIAL_ADD,
  BOARD_READ,
  AUDIT_VERIFY,
  CLOCK_SET,
  USERS_MANAGE
}
