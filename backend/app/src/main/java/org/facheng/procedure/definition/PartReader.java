package org.facheng.procedure.definition;

import java.util.Arrays;
import java.util.List;
import org.facheng.deadline.Basis;
import org.facheng.identity.Role;
import org.facheng.platform.YamlNode;
import org.facheng.procedure.ActionDefinition;
import org.facheng.procedure.DocumentDefinition;
import org.facheng.procedure.MessageDefinition;
import org.facheng.procedure.StepDefinition;

/** Reads messages, automatic steps, documents and actions. */
final class PartReader {

  static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::name).toList();

  private static final List<String> PARTIES = List.of("applicant", "respondent", "third-party", "agent");

  private PartReader() {}

  static MessageDefinition message(String name, YamlNode node) {
    node.only("name", "records", "stage", "basis");
    return new MessageDefinition(
        name, node.get("name").only("zh", "en").label(), node.textOrNull("records"), node.textOrNull("stage"), Basis.read(node.get("basis")));
  }

  static StepDefinition step(String element, YamlNode node) {
    node.only("records", "as-of-limit", "basis");
    return new StepDefinition(element, node.get("records").text(), node.textOrNull("as-of-limit"), Basis.read(node.get("basis")));
  }

  static DocumentDefinition document(String key, YamlNode node) {
    node.only("name", "template", "number", "to", "issued", "served", "basis", "fields");
    return new DocumentDefinition(
        key,
        node.get("name").only("zh", "en").label(),
        node.get("template").text(),
        node.get("number").text(),
        node.get("to").items().stream().map(party -> party.oneOf(PARTIES)).toList(),
        node.textOrNull("issued"),
        node.textOrNull("served"),
        Basis.read(node.get("basis")),
        node.textsOf("fields"));
  }

  static ActionDefinition action(String key, YamlNode node) {
    node.only("name", "by", "when", "message", "limit", "form", "basis");
    return new ActionDefinition(
        key,
        node.get("name").only("zh", "en").label(),
        node.get("by").items().stream().map(role -> Role.valueOf(role.oneOf(ROLES))).toList(),
        node.textsOf("when"),
        node.textOrNull("message"),
        node.textOrNull("limit"),
        node.textOrNull("form"),
        Basis.read(node.get("basis")));
  }
}
