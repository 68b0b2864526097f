package org.facheng.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.facheng.bench.TemporaryProduct;
import org.facheng.procedure.definition.ProcedureDefinition;
import org.facheng.walk.workflow.EngineView;
import org.facheng.walk.workflow.TakenFlows;

/** Walks one after another through a product of their own. */
public final class Walks implements AutoCloseable {

    private static final List<String> SETTINGS = List.of(
            "--facheng.time-machine=true",
            "--facheng.background=false",
            "--facheng.documents.render=false",
            // The database is gone after: no commit waits for the disk.
            "--facheng.database.options=--innodb-flush-log-at-trx-commit=0",
            "--logging.level.root=off",
            "--logging.level.org.facheng=off");

    private final TemporaryProduct product;
    private final Rooms rooms;
    private final Ledgers ledgers;

    private Walks(TemporaryProduct product) {
        this.product = product;
        this.rooms = Rooms.of(product);
        this.ledgers = new Ledgers(product);
    }

    /** @param parts classes whose beans are added to the product's, such as planted faults */
    public static Walks start(Class<?>... parts) {
        var all = new ArrayList<>(List.of(parts));
        all.add(EngineView.class);
        all.add(TakenFlows.class);
        return new Walks(TemporaryProduct.start(SETTINGS, all.toArray(Class[]::new)));
    }

    public List<ProcedureDefinition> procedures() {
        return rooms.procedures().all();
    }

    /**
     * @param seed of the first walk; each next one has the next seed
     * @param after told of each walk when it is over
     */
    void walk(ProcedureDefinition procedure, long seed, int number, Consumer<Walked> after) {
        for (int i = 0; i < number; i++) {
            after.accept(new Walk(rooms, procedure, seed + i).go());
        }
    }

    /** What is wrong with the journal and the dates of all the walks there were. */
    List<Fault> written() {
        return ledgers.faults();
    }

    Coverage coverage(ProcedureDefinition procedure) {
        return new Coverage(procedure, rooms.flows().in(procedure.models()));
    }

    <T> T bean(Class<T> type) {
        return product.bean(type);
    }

    @Override
    public void close() {
        product.close();
    }
}
