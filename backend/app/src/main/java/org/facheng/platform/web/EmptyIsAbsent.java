package org.facheng.platform.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A filter of the address with nothing in it, as a form with an empty choice sends it, asks for nothing. Only these: a report is asked for
 * the cases that lack a value by an empty one.
 */
@ControllerAdvice
class EmptyIsAbsent {

    @InitBinder({"procedure", "stage", "state", "level", "view", "q"})
    void emptyToAbsent(WebDataBinder parameters) {
        parameters.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
