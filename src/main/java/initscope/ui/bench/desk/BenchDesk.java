package initscope.ui.bench.desk;

import initscope.document.Reading;
import initscope.document.Session;
import initscope.document.Session.Panel;
import initscope.document.Trait;
import initscope.experiment.spec.Presets;
import initscope.ui.bench.Bench;
import initscope.ui.bench.past.Arrangement;
import initscope.ui.files.Desk;
import initscope.ui.panel.PanelModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// The bench as files see it. What a file says that is not understood follows the panel it was said of.
public final class BenchDesk implements Desk {
    private final Bench bench;
    private final ObjectProperty<Map<String, List<String>>> answers;
    private final ObjectProperty<Map<String, String>> locks = new SimpleObjectProperty<>(Map.of());
    private final Arrangement standard;
    private final ObservableValue<State> state;
    private final Map<PanelModel, Map<String, String>> unknown = new WeakHashMap<>();
    private Session base = Session.of(List.of());
    private List<Panel> unshown = List.of();

    /// What a file says.
    private record State(Arrangement arrangement, Map<String, List<String>> answers, Map<String, String> locks) {
    }

    /// @param answers to lessons
    public BenchDesk(Bench bench, ObjectProperty<Map<String, List<String>>> answers) {
        this.bench = bench;
        this.answers = answers;
        standard = bench.past().nowProperty().get();
        state = Bindings.createObjectBinding(() -> new State(bench.past().nowProperty().get(), answers.get(), locks.get()),
                bench.past().nowProperty(), answers, locks);
    }

    /// A teacher's title, note and locks, as a file keeps them.
    public ObjectProperty<Map<String, String>> locksProperty() {
        return locks;
    }

    @Override
    public ObservableValue<?> state() {
        return state;
    }

    @Override
    public Object work() {
        Arrangement now = bench.past().nowProperty().get();
        return List.of(now.specs(), now.thresholds(), now.notes(), answers.get(), locks.get());
    }

    @Override
    public Session session() {
        List<Panel> panels = new ArrayList<>();
        for (PanelModel panel : bench.panels()) {
            panels.add(new Panel(panel.spec().toString(), unknown.getOrDefault(panel, Map.of())));
        }
        panels.addAll(unshown);
        Arrangement now = bench.past().nowProperty().get();
        return new Session(panels, Traits.of(now, bench.batchProperty().get(),
                1 + bench.panels().indexOf(bench.focusedProperty().get()), base.view()),
                Traits.limits(now.thresholds(), base.limits()), now.notes(), answers.get(), locks.get(), base.unknown());
    }

    @Override
    public void show(Reading.Opened opened) {
        Session session = opened.session();
        Map<String, String> view = new HashMap<>(session.view());
        view.remove("file");
        base = new Session(List.of(), view, session.limits(), "", Map.of(), Map.of(), session.unknown());
        bench.past().arrange(Traits.arrangement(session, opened.shown().stream().map(Reading.Shown::spec).toList(), standard));
        bench.goTo((long) Math.clamp(Traits.number(session, Trait.BATCH, 0), 0, 1e15));
        int focused = (int) Math.clamp(Traits.number(session, Trait.FOCUSED, 1), 1, bench.panels().size());
        bench.focusedProperty().set(bench.panels().get(focused - 1));
        unknown.clear();
        List<Panel> others = new ArrayList<>(session.panels());
        for (int i = 0; i < opened.shown().size(); i++) {
            Panel panel = session.panels().get(opened.shown().get(i).place());
            unknown.put(bench.panels().get(i), panel.unknown());
            others.remove(panel);
        }
        unshown = List.copyOf(others);
        Map<String, List<String>> all = new HashMap<>(answers.get());
        all.putAll(session.lessons());
        answers.set(Map.copyOf(all));
        locks.set(session.locks());
    }

    /// The answers stay: they are the reader's, whatever is on the bench.
    @Override
    public void fresh() {
        base = Session.of(List.of());
        unknown.clear();
        unshown = List.of();
        bench.past().arrange(new Arrangement(Presets.famous(), standard.view(), standard.choice(), standard.decades(),
                standard.theory(), standard.accumulating(), standard.speed(), standard.thresholds(), ""));
        bench.goTo(0);
        bench.focusedProperty().set(bench.panels().getFirst());
        locks.set(Map.of());
    }
}
