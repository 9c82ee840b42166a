package initscope.ui.bench;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.lesson.Scene;
import initscope.picture.view.View;
import initscope.ui.bench.command.Commands;
import initscope.ui.bench.command.PageKeys;
import initscope.ui.bench.command.PageKeys.PageKey;
import initscope.ui.bench.command.Stroke;
import initscope.ui.explain.Explainer;
import initscope.ui.locks.Locks.Part;
import initscope.ui.explain.GlossaryView;
import initscope.ui.explain.ShortcutSheet;
import initscope.ui.explain.ShortcutSheet.Group;
import initscope.ui.explain.ShortcutSheet.Line;
import initscope.ui.explain.Terms;
import initscope.ui.theme.Wardrobe;
import initscope.ui.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/// What explains the window, and what it shows there: a term's experiment beside the chosen panel, in its view or on its page.
final class Showing {
    private static final String LOOK = "look.";

    private final BenchView view;
    private final Bench bench;
    private final Pages pages;
    private final Wording wording;
    private final Terms terms;
    private final Explainer explainer;

    Showing(BenchView view, Bench bench, Wording wording, Wardrobe wardrobe) {
        this.view = view;
        this.bench = bench;
        this.wording = wording;
        pages = view.pages();
        terms = new Terms(wording);
        explainer = new Explainer(terms, wording, wardrobe, bench.coveredProperty(), this::show, this::glossary);
    }

    Explainer explainer() {
        return explainer;
    }

    /// Opens the glossary.
    ///
    /// @param id of the term to begin with; "" for none
    void glossary(String id) {
        GlossaryView page = new GlossaryView(terms, wording, this::show, pages::close);
        pages.show(page);
        page.choose(id);
    }

    /// Opens the sheet of shortcuts: the commands, the keys of the whole window, and those of single pages.
    void shortcuts() {
        List<Group> groups = new ArrayList<>();
        for (Commands.Section section : Commands.Section.values()) {
            groups.add(new Group(wording.of("menu." + section.name().toLowerCase(Locale.ROOT)), view.commands().in(section).stream()
                    .filter(command -> command.key() != null && view.commands().seen(command).getValue())
                    .map(command -> new Line(command.key().getDisplayText(), wording.of("command." + command.id()))).toList()));
        }
        groups.add(strokes("keys.window", false));
        groups.add(strokes("keys.views", true));
        PageKeys.all().stream().map(PageKey::place).distinct().forEach(place -> groups.add(new Group(wording.of("keys." + place),
                PageKeys.all().stream().filter(key -> key.place().equals(place))
                        .map(key -> new Line(key.text(), wording.of("key." + place + "." + key.id()))).toList())));
        pages.show(new ShortcutSheet(groups, wording, pages::close));
    }

    private Group strokes(String title, boolean views) {
        return new Group(wording.of(title), Shortcuts.strokes(bench, view::told).stream()
                .filter(stroke -> stroke.id().startsWith(LOOK) == views)
                .map(stroke -> new Line(stroke.key().getDisplayText(), wording.of(words(stroke)))).toList());
    }

    /// A view is named as in its menu.
    private static String words(Stroke stroke) {
        return stroke.id().startsWith(LOOK) ? stroke.id() : "key." + stroke.id();
    }

    /// Puts an experiment beside the chosen panel and goes where it is seen.
    void show(Scene scene) {
        pages.close();
        Spec spec = SpecReader.read(scene.shows().getFirst()).orThrow();
        if (!spec.equals(bench.focusedProperty().get().spec())) {
            bench.beside(bench.focusedProperty().get(), spec);
        }
        if (!scene.paged()) {
            View.of(scene.place()).filter(seen -> seen != bench.viewProperty().get() && !bench.guard().refuses(Part.VIEWS))
                    .ifPresent(bench.viewProperty()::set);
        } else if (!bench.guard().refuses(scene.place())) {
            open(scene.place());
        }
    }

    private void open(String page) {
        switch (page) {
            case "training" -> pages.train();
            case "jacobian" -> pages.differentiate(bench.focusedProperty().get());
            case "inside" -> pages.inspect(bench.focusedProperty().get(), 1);
            case "reproduce" -> pages.reproduce();
            case "compare" -> view.compare();
            default -> pages.open(page, List.of());
        }
    }
}
