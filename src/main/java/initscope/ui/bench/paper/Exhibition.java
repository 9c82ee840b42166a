package initscope.ui.bench.paper;

import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.report.Outcome;
import initscope.experiment.table.Data;
import initscope.experiment.table.PanelData;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.record.Placed;
import initscope.picture.sheet.Panel;
import initscope.picture.sheet.Sheet;
import initscope.ui.canvas.Plot;
import initscope.ui.export.Choice.What;
import initscope.ui.export.Exhibit;
import initscope.ui.export.Export;
import initscope.ui.export.scene.PageDrawing;
import initscope.ui.panel.PanelModel;
import initscope.ui.panel.PanelView;
import initscope.ui.training.TrainingView;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/// The panels or the open page, as they are at this moment.
///
/// @param page in the middle of the window
/// @param panels in their order; empty where a page stands in their place
/// @param chosen the panel keys are about
/// @param plot of the page that is meant by "this picture"; null where it has none
final class Exhibition implements Exhibit {
    /// Most lines of a heading.
    private static final int LINES = 2;

    private final Node page;
    private final List<PanelView> panels;
    private final PanelModel chosen;
    private final Plot plot;
    private final Palette palette;
    private final Sentences sentences;
    private final boolean theory;

    Exhibition(Node page, List<PanelView> panels, PanelModel chosen, Plot plot, Palette palette, Sentences sentences,
            boolean theory) {
        this.page = page;
        this.panels = panels;
        this.chosen = chosen;
        this.plot = plot;
        this.palette = palette;
        this.sentences = sentences;
        this.theory = theory;
    }

    private Predicate<PanelView> meant(What what) {
        return view -> what != What.VIEW || view.model() == chosen;
    }

    /// What stands on a sheet of networks; empty where the page has a layout of its own.
    private List<Panel> figures(What what) {
        if (page instanceof TrainingView training && what == What.PICTURES) {
            return training.figures(Export.LOOK);
        }
        return what == What.PAGE ? List.of()
                : panels.stream().filter(meant(what)).flatMap(view -> view.figure(Export.LOOK).stream()).toList();
    }

    @Override
    public String title(What what) {
        if (page instanceof Data.Source source) {
            return source.data().title();
        }
        if (panels.isEmpty()) {
            return page.lookup(".title") instanceof Labeled own ? own.getText() : "";
        }
        return panels.stream().filter(meant(what)).map(view -> view.model().spec().toString()).collect(Collectors.joining(" | "));
    }

    @Override
    public String sentence(What what) {
        if (!panels.isEmpty()) {
            return panels.stream().filter(meant(what)).map(PanelView::told).collect(Collectors.joining("\n"));
        }
        String said = what == What.VIEW && plot != null ? plot.twin() : page.getAccessibleText();
        return Objects.requireNonNullElse(said, "");
    }

    @Override
    public void paint(What what, Surface surface, Box box) {
        List<Panel> figures = figures(what);
        if (!figures.isEmpty()) {
            new Sheet(figures, Export.LOOK).paint(surface, box);
        } else if (what == What.PAGE || plot == null) {
            new PageDrawing(page, palette).paint(surface, box);
        } else {
            surface.fillRect(box, Role.BACKGROUND);
            Box under = heading(title(what), surface, box);
            if (what == What.VIEW) {
                double x = surface.snap(under.x());
                double y = surface.snap(under.y());
                plot.paint(new Placed(surface, x, y, 1), new Box(0, 0, under.width(), under.height()));
            } else {
                PageDrawing.pictures(page, surface, under);
            }
        }
    }

    /// Writes the heading.
    ///
    /// @return the room that is left, with a margin
    private static Box heading(String title, Surface surface, Box box) {
        double gap = Export.LOOK.text();
        List<String> lines = new Lettering(surface, Export.LOOK.bold()).lines(title, box.width() - 2 * gap);
        double baseline = box.y() + 2 * gap;
        for (String line : lines.subList(0, Math.min(LINES, lines.size()))) {
            surface.text(line, box.x() + gap, baseline, Export.LOOK.bold(), Align.LEFT, Role.TEXT);
            baseline += Export.LOOK.bold().line();
        }
        return box.inset(gap, baseline - box.y() - 0.3 * gap, gap, gap);
    }

    @Override
    public Box size(What what) {
        return what == What.VIEW && plot != null ? plot.box() : new PageDrawing(page, palette).box();
    }

    @Override
    public Palette palette() {
        return palette;
    }

    @Override
    public Optional<Data> data(What what) {
        if (page instanceof Data.Source source) {
            return Optional.of(source.data()).filter(data -> !data.isEmpty());
        }
        List<Outcome> outcomes = panels.stream().filter(meant(what)).map(PanelView::model)
                .filter(panel -> !panel.snapshots().isEmpty()).map(panel -> PanelData.outcome(panel.snapshots(), theory)).toList();
        return outcomes.isEmpty() ? Optional.empty() : Optional.of(PanelData.of(outcomes, sentences));
    }

    @Override
    public boolean isThere(What what) {
        return panels.isEmpty() || what == What.PAGE || !figures(what).isEmpty();
    }
}
