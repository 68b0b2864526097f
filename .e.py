B='backend/app/src/main/java/org/facheng/'
def sub(f,a,b,n=1):
    p=B+f
    s=open(p).read()
    assert a in s,(f,a)
    s=s.replace(a,b,n); open(p,'w').write(s)
f='deadline/NoticeApplying.java'
sub(f,'''        try {
            background.submit(() -> step(1)).get();
        } catch (ExecutionException e) {
            log.warn("The first batch of a calendar change failed; it is done again.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        goOn();
    }
''','''        try {
            background.submit(() -> step(2)).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("A calendar change did not begin at once; it goes on in the background.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        goOn();
    }
''')
sub(f,'''    Future<?> work() {
        return background.submit(() -> {
            try {
                step(Integer.MAX_VALUE);
            } catch (RuntimeException e) {
                log.warn("A batch of a calendar change failed; it is done again.", e);
            }
        });
    }
''','''    private void work() {
        if (waiting.compareAndSet(false, true)) {
            background.execute(() -> {
                waiting.set(false);
                try {
                    step(Integer.MAX_VALUE);
                } catch (RuntimeException e) {
                    log.warn("A batch of a calendar change failed; it is done again.", e);
                }
            });
        }
    }

    /** Returns when what was begun here has ended, well or badly. */
    void await() throws InterruptedException, ExecutionException {
        background.submit(() -> {}).get();
    }
''')
sub(f,'''    private volatile boolean stopping;
''','''    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean stopping;
''')
sub(f,'''import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
''','''import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
''')
f='deadline/NoticeController.java'
sub(f,'''        if (row.inForce() || notices.begin(id, applying.reach(row), user)) {
            applying.begin();
        }''','''        if (row.inForce()) {
            applying.goOn();
        } else if (notices.begin(id, applying.reach(row), user)) {
            applying.begin();
        }''')
