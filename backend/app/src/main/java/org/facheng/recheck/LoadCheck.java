package org.facheng.recheck;

import org.facheng.casefile.Loads;
import org.facheng.identity.Directory;
import org.facheng.identity.User;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everybody answers for as many open cases as their load says. */
@Component
@Order(6)
class LoadCheck implements Check {

    private static final String KIND = "在办案件数";

    private final Loads loads;
    private final Directory directory;

    LoadCheck(Loads loads, Directory directory) {
        this.loads = loads;
        this.directory = directory;
    }

    @Override
    public void run(Verdict verdict) {
        var all = loads.all();
        verdict.checked(KIND, all.size());
        all.stream()
                .filter(load -> load.kept() != load.counted())
                .forEach(load -> verdict.differs(
                        KIND, "%s 记为%d件，实有%d件".formatted(nameOf(load.userId()), load.kept(), load.counted())));
    }

    private String nameOf(String userId) {
        return directory.user(userId).map(User::username).orElse(userId);
    }
}
