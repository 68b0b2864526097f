package org.facheng.procedure.definition;

import java.util.List;

/**
 * What a respondent in the system gets to see of a case.
 *
 * @param toldBy fact from whose day on it knows of the case; null: it never sees one
 * @param copy members of the application its copy shows, as JSON pointers; {@code *} stands for each entry of a list
 */
public record RespondentDefinition(String toldBy, List<String> copy) {}
