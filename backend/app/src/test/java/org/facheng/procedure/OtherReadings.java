package org.facheng.procedure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.facheng.testing.FachengTest;

/** A body that chose the other reading wherever the law leaves an open point and more than one reading is offered. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FachengTest(
        properties = {
            "facheng.policies.adjusted-weekend=rest-day",
            "facheng.policies.deemed-acceptance-day=day-after",
            "facheng.policies.suspension-days=suspension-counts",
            "facheng.policies.extension-end=rolled-end",
            "facheng.policies.portal-arrival=office-hours",
            "facheng.policies.track-change=restart",
            "facheng.policies.hearing-notice-day=sent",
            "facheng.policies.petition-acceptance-day=receipt",
            "facheng.policies.petition-saves-period=petition-day"
        })
@interface OtherReadings {}
