package org.facheng.clock;

import java.time.LocalDate;

/** A day off by 全国年节及纪念日放假办法 itself; used for a year whose notice is not known yet. */
public record StatutoryDay(LocalDate date, String nameZh, String nameEn) {}
