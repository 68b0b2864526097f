package org.facheng.platform.web;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A parameter of the address with nothing in it, as a form with an empty choice sends it, asks for nothing. */
@ControllerAdvice
class EmptyIsAbsent {

    @InitBinder
    void emptyToAbsent(WebDataBinder parameters) {
        parameters.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
