package initscope.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrewTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void everyTaskIsDoneOnceAndSeenByTheCaller(int threads) {
        try (Crew crew = new Crew(threads)) {
            for (int tasks = 0; tasks < 100; tasks++) {
                int[] done = new int[tasks];
                crew.each(tasks, i -> done[i]++);
                for (int count : done) {
                    assertEquals(1, count);
                }
            }
        }
    }

    @Test
    void oneCallFollowsAnotherThousandsOfTimes() {
        try (Crew crew = new Crew(3)) {
            AtomicIntegerArray sums = new AtomicIntegerArray(7);
            for (int call = 0; call < 20_000; call++) {
                crew.each(7, sums::incrementAndGet);
            }
            for (int i = 0; i < 7; i++) {
                assertEquals(20_000, sums.get(i));
            }
        }
    }

    @Test
    void allThreadsTakePart() {
        try (Crew crew = new Crew(3)) {
            CountDownLatch together = new CountDownLatch(3);
            Set<String> names = ConcurrentHashMap.newKeySet();
            crew.each(3, _ -> {
                names.add(Thread.currentThread().getName());
                together.countDown();
                await(together);
            });
            assertEquals(3, names.size());
            assertTrue(names.contains(Thread.currentThread().getName()), "the caller works too");
        }
    }

    @Test
    void whatATaskThrowsReachesTheCallerAndTheCrewGoesOn() {
        try (Crew crew = new Crew(2)) {
            RuntimeException mine = new IllegalArgumentException("task 5");
            assertSame(mine, assertThrows(IllegalArgumentException.class, () -> crew.each(50, i -> {
                if (i == 5) {
                    throw mine;
                }
            })));
            Error error = new AssertionError("an error");
            assertSame(error, assertThrows(AssertionError.class, () -> crew.each(2, _ -> {
                throw error;
            })));
            AtomicInteger done = new AtomicInteger();
            crew.each(50, _ -> done.incrementAndGet());
            assertEquals(50, done.get());
        }
    }

    @Test
    void afterAFailureNoTaskIsBegunAndNoneIsLeftRunning() {
        try (Crew crew = new Crew(2)) {
            AtomicInteger running = new AtomicInteger();
            AtomicInteger begun = new AtomicInteger();
            CountDownLatch failed = new CountDownLatch(1);
            assertThrows(IllegalStateException.class, () -> crew.each(1000, i -> {
                begun.incrementAndGet();
                running.incrementAndGet();
                try {
                    if (i == 0) {
                        failed.countDown();
                        throw new IllegalStateException("first");
                    }
                    await(failed);
                    pause();
                } finally {
                    running.decrementAndGet();
                }
            }));
            assertEquals(0, running.get());
            assertTrue(begun.get() < 1000, "begun: " + begun);
        }
    }

    @Test
    void anInterruptionOfTheCallerWaitsForTheTasksAndIsNotLost() throws InterruptedException {
        try (Crew crew = new Crew(2)) {
            AtomicBoolean still = new AtomicBoolean();
            AtomicInteger done = new AtomicInteger();
            CountDownLatch begun = new CountDownLatch(2);
            CountDownLatch go = new CountDownLatch(1);
            Thread caller = Thread.ofPlatform().start(() -> {
                Thread self = Thread.currentThread();
                crew.each(2, _ -> {
                    begun.countDown();
                    await(begun);
                    if (Thread.currentThread() != self) {
                        await(go);
                    }
                    done.incrementAndGet();
                });
                still.set(Thread.currentThread().isInterrupted());
            });
            begun.await();
            while (caller.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            caller.interrupt();
            go.countDown();
            caller.join();
            assertTrue(still.get());
            assertEquals(2, done.get());
        }
    }

    @Test
    void aCallerAlreadyInterruptedGetsItsWorkDone() {
        try (Crew crew = new Crew(2)) {
            AtomicInteger done = new AtomicInteger();
            Thread.currentThread().interrupt();
            crew.each(100, _ -> done.incrementAndGet());
            assertTrue(Thread.interrupted());
            assertEquals(100, done.get());
        }
    }

    @Test
    void anIdleCrewSleepsAndAClosedOneEnds() throws InterruptedException {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        Crew crew = new Crew(3);
        crew.each(3, _ -> { });
        List<Thread> members = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> !before.contains(t) && t.getName().startsWith("crew ")).toList();
        assertEquals(2, members.size());
        for (Thread member : members) {
            assertTrue(member.isDaemon());
            while (member.getState() != Thread.State.WAITING) {
                pause();
            }
        }
        crew.each(3, _ -> { });
        crew.close();
        crew.close();
        for (Thread member : members) {
            member.join();
        }
        assertThrows(IllegalStateException.class, () -> crew.each(1, _ -> { }));
    }

    @Test
    void aCrewHasOneCallerAtATime() {
        try (Crew crew = new Crew(2)) {
            assertThrows(IllegalStateException.class, () -> crew.each(2, _ -> crew.each(1, _ -> { })));
            AtomicBoolean ran = new AtomicBoolean();
            crew.each(1, _ -> ran.set(true));
            assertTrue(ran.get());
        }
        assertThrows(IllegalArgumentException.class, () -> new Crew(0));
    }

    @Test
    void aCrewKeepsNothingOfItsLastWork() throws InterruptedException {
        try (Crew crew = new Crew(2)) {
            java.lang.ref.WeakReference<Object> work = give(crew);
            for (int i = 0; i < 200 && work.get() != null; i++) {
                System.gc();
                pause();
            }
            assertFalse(work.get() != null, "matrices of the last layer would stay in memory");
        }
    }

    private static java.lang.ref.WeakReference<Object> give(Crew crew) {
        int[] matrix = new int[8];
        crew.each(8, i -> matrix[i] = i);
        return new java.lang.ref.WeakReference<>(matrix);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(90, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
