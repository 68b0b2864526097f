package org.facheng.procedure.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facheng.platform.ProblemException.InputError;

/** Gathers what is wrong between the fields of a matter, each by JSON pointer. */
public final class MatterFaults {

    private final List<InputError> errors = new ArrayList<>();

    public void add(String pointer, String zh, String en) {
        errors.add(new InputError(pointer, zh, en));
    }

    /** What came before the matter did; null is no fault. */
    public void notAfterReceipt(Matter matter, LocalDate day, String pointer, String label) {
        var received = matter.receivedOn();
        if (day != null && day.isAfter(received)) {
            add(pointer, "“" + label + "”不能晚于收到日期（" + received + "）。", "Must not be later than the day of receipt.");
        }
    }

    /** An obstacle ends after it began. */
    public void obstacles(List<Obstacle> obstacles) {
        for (int i = 0; i < obstacles.size(); i++) {
            if (obstacles.get(i).to().isBefore(obstacles.get(i).from())) {
                add(
                        "/declared/obstacles/" + i + "/to",
                        "“障碍消除日期”不能早于障碍开始日期。",
                        "Must not be before the obstacle began.");
            }
        }
    }

    public List<InputError> all() {
        return List.copyOf(errors);
    }
}
