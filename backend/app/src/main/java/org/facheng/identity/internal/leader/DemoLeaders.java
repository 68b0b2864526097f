package org.facheng.identity.internal.leader;

import java.time.Clock;
import java.util.List;
import org.facheng.identity.Directory;
import org.facheng.identity.Leader.Standing;
import org.facheng.platform.Ids;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leaders of the demonstration's ministry, named by what they are; out of office where no demonstration is wanted. */
@Component
@Profile("!command")
class DemoLeaders implements SmartInitializingSingleton {

    private record Demo(String name, String post, Standing standing, String unit) {}

    private static final List<Demo> LEADERS = List.of(
            new Demo("负责人甲", "部长", Standing.PRINCIPAL, null),
            new Demo("负责人乙", "副部长", Standing.DEPUTY, "工业和信息化部信息通信管理局"),
            new Demo("负责人丙", "副部长", Standing.DEPUTY, null),
            new Demo("负责人丁", "总工程师", Standing.IN_CHARGE, "工业和信息化部信息通信管理局"));

    private final boolean demo;
    private final LeaderMapper stored;
    private final Directory directory;
    private final Clock clock;

    DemoLeaders(@Value("${facheng.demo}") boolean demo, LeaderMapper stored, Directory directory, Clock clock) {
        this.demo = demo;
        this.stored = stored;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        if (!demo) {
            stored.closeDemo();
        } else if (!stored.anyDemo()) {
            LEADERS.forEach(this::insert);
        }
    }

    private void insert(Demo leader) {
        var row = new LeaderMapper.Row(
                Ids.newId(), directory.defaultUnit().bodyId(), leader.name(), leader.post(), leader.standing());
        stored.insert(row, true, clock.instant().plusMillis(LEADERS.indexOf(leader)));
        directory.unitByName(leader.unit()).ifPresent(unit -> stored.charge(row.id(), List.of(unit.id())));
    }
}
