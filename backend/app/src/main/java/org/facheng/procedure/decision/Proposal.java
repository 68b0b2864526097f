package org.facheng.procedure.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the handler proposes to decide, in the shape of the form {@code draft-decision}.
 *
 * @param orders in the order they are written
 * @param form the whole form
 */
record Proposal(List<Order> orders, JsonNode form) {

    /** The ground 视为没有证据、依据 (第七十条), which five kinds of orders can rest on. */
    static final String NO_EVIDENCE = "no-evidence";

    /**
     * One order.
     *
     * @param pointer where it stands in what was sent
     * @param ground the case of the article it rests on, as the form names it
     * @param request which request it answers, where the form says so; else empty
     */
    record Order(String pointer, OrderKind kind, String ground, String request) {

        /** Where it says which request it answers. */
        String atRequest() {
            return pointer + "/request";
        }

        /** Whether both say what they answer, and it is not the same. */
        boolean apartFrom(Order other) {
            return !request.isEmpty() && !other.request.isEmpty() && !request.equals(other.request);
        }

        /** Where its ground stands. */
        String atGround() {
            return pointer + "/ground";
        }

        /** Where its kind stands. */
        String atKind() {
            return pointer + "/kind";
        }
    }

    static Proposal of(JsonNode form) {
        var orders = new ArrayList<Order>();
        form.path("orders").forEach(node -> {
            var pointer = "/form/orders/" + orders.size();
            orders.add(new Order(
                    pointer,
                    OrderKind.of(node.path("kind").asString("")),
                    node.path("ground").asString(""),
                    node.path("request").asString("").strip()));
        });
        return new Proposal(List.copyOf(orders), form);
    }

    Stream<Order> of(OrderKind... kinds) {
        return orders.stream().filter(order -> Arrays.asList(kinds).contains(order.kind()));
    }

    Stream<Order> on(String... grounds) {
        return orders.stream().filter(order -> Arrays.asList(grounds).contains(order.ground()));
    }

    boolean has(OrderKind... kinds) {
        return of(kinds).findAny().isPresent();
    }

    boolean yes(String field) {
        return form.path(field).asBoolean(false);
    }

    /** Without surrounding blanks; empty where nothing was typed. */
    String text(String field) {
        return form.path(field).asString("").strip();
    }

    /** What was chosen in a list; empty where nothing was. */
    List<String> list(String field) {
        return form.path(field).valueStream().map(JsonNode::asString).toList();
    }

    /** Null where nothing was typed. */
    LocalDate day(String field) {
        return form.hasNonNull(field) ? LocalDate.parse(form.path(field).asString()) : null;
    }
}
