package initscope.ui.files;

import initscope.document.Fault;
import initscope.document.Reading;
import initscope.document.Recovery;
import initscope.document.Session;
import initscope.document.SessionFile;
import initscope.document.SpecFile;
import initscope.document.WholeFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// The file the window is about, what of it is not saved yet, and what is kept against a crash.
public final class FilesModel implements AutoCloseable {
    /// From a change until it is kept: well under two seconds with the writing.
    private static final Duration SOON = Duration.seconds(1);
    /// Where a session that is kept says which file it is of.
    private static final String FILE = "file";
    private static final int MOST = 4;

    private final Desk desk;
    private final Recent recent;
    private final Clerk clerk;
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Fault>> faults = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Recovery.Left>> left = new ReadOnlyObjectWrapper<>(List.of());
    private final PauseTransition soon = new PauseTransition(SOON);
    private Object saved;
    private Object savedWork;
    private int asked;

    public FilesModel(Desk desk, Home home) {
        this.desk = desk;
        recent = home.recent();
        clerk = new Clerk(home.state());
        saved = desk.state().getValue();
        savedWork = desk.work();
        soon.setOnFinished(_ -> {
            if (unsaved.get()) {
                clerk.keep(kept());
            }
        });
        desk.state().subscribe((_, _) -> changed());
        clerk.begin(left::set);
        List<Path> folders = recent.files().stream().map(Path::getParent).filter(Objects::nonNull).distinct().toList();
        // A folder may be far away, or gone: nobody waits for it.
        Thread.ofPlatform().daemon().name("initscope-sweep").start(() -> folders.forEach(WholeFile::sweep));
    }

    /// The file, or null before there is one.
    public ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Whether the window is not as its file.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// What is to be said about the last file; empty when nothing is.
    public ReadOnlyObjectProperty<List<Fault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// What crashes left, and nobody has decided about yet.
    public ReadOnlyObjectProperty<List<Recovery.Left>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Changes with everything worth saving.
    public ObservableValue<?> changes() {
        return desk.state();
    }

    /// The files used last.
    public Recent recent() {
        return recent;
    }

    /// Nothing more is to be said.
    public void heard() {
        faults.set(List.of());
    }

    private void changed() {
        unsaved.set(!Objects.equals(saved, desk.state().getValue()));
        if (!unsaved.get()) {
            soon.stop();
            clerk.care(Recovery::forget);
        } else if (soon.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            soon.playFromStart();
        }
    }

    private Session kept() {
        return file.get() == null ? desk.session() : desk.session().withView(FILE, file.get().toString());
    }

    private void become(Path now, Object as) {
        file.set(now);
        saved = as;
        savedWork = as == desk.state().getValue() ? desk.work() : as;
        changed();
    }

    /// Whether work would be lost if the window were closed now.
    public boolean isWorkAtStake() {
        return unsaved.get() && (file.get() != null || !desk.work().equals(savedWork));
    }

    /// As at first start, without a file.
    public void fresh() {
        asked++;
        heard();
        desk.fresh();
        become(null, desk.state().getValue());
    }

    /// Opens a file, or says why not and leaves everything as it was.
    public void open(Path path) {
        int number = ++asked;
        Path whole = path.toAbsolutePath().normalize();
        clerk.have(() -> isSession(whole) ? SessionFile.open(whole, MOST) : SpecFile.open(whole, MOST), reading -> {
            if (number == asked) {
                take(whole, reading);
            }
        });
    }

    private static boolean isSession(Path path) {
        return path.toString().endsWith(SessionFile.ENDING);
    }

    /// Looks into a text file.
    ///
    /// @param told whether it begins with an experiment
    public void look(Path path, Consumer<Boolean> told) {
        clerk.have(() -> SpecFile.holds(path), told);
    }

    private void take(Path path, Reading reading) {
        switch (reading) {
            case Reading.Opened opened -> {
                desk.show(opened);
                // Experiments in a text are not saved back into it.
                become(isSession(path) ? path : null, desk.state().getValue());
                recent.add(path);
                faults.set(opened.remarks());
            }
            case Reading.Refused(Fault fault) -> {
                faults.set(List.of(fault));
                if (fault.code() == Fault.Code.MISSING) {
                    recent.remove(path);
                }
            }
        }
    }

    /// Saves to a file, which the window is then about.
    ///
    /// @param then done when it is saved, not where it could not be
    public void save(Path path, Runnable then) {
        Path whole = path.toAbsolutePath().normalize();
        Session session = desk.session();
        Object as = desk.state().getValue();
        clerk.have(() -> SessionFile.save(whole, session), (Optional<Fault> fault) -> {
            if (fault.isEmpty()) {
                become(whole, as);
                recent.add(whole);
                heard();
                then.run();
            } else {
                faults.set(List.of(fault.get()));
            }
        });
    }

    /// Shows what a crash left. It is not saved yet, and is kept again before what was left is thrown away.
    public void restore(Recovery.Left what) {
        Session session = what.opened().session();
        desk.show(what.opened());
        become(pathIn(session), new Object());
        clerk.keep(kept());
        discard(what);
        faults.set(what.opened().remarks());
    }

    private static Path pathIn(Session session) {
        try {
            return session.view().containsKey(FILE) ? Path.of(session.view().get(FILE)) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// What a crash left is asked about again at the next start.
    public void later(Recovery.Left what) {
        left.set(left.get().stream().filter(l -> l != what).toList());
    }

    /// Throws away what a crash left.
    public void discard(Recovery.Left what) {
        left.set(left.get().stream().filter(l -> l != what).toList());
        clerk.care(recovery -> recovery.discard(what));
    }

    /// Which of the files used last are not there.
    void missing(Consumer<List<Path>> told) {
        List<Path> all = List.copyOf(recent.files());
        clerk.have(() -> all.stream().filter(path -> !Files.exists(path)).toList(), told);
    }

    /// The window ends as it should: nothing is kept.
    @Override
    public void close() {
        soon.stop();
        clerk.close();
    }
}
