package org.facheng.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** @param outcomes the conclusions the task knows; opened, it says which of them what has happened leaves room for */
record InboxRow(@JsonUnwrapped ItemView task, List<Choice> outcomes) {}
