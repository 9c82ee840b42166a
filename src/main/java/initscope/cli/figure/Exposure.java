package initscope.cli.figure;

import initscope.cli.terminal.Progress;
import initscope.cli.terminal.Refusal;
import initscope.cli.terminal.SpecList;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import initscope.experiment.diagnosis.Sentences;
import initscope.experiment.forecast.Expectation;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.report.EstimateReport;
import initscope.experiment.report.Findings;
import initscope.experiment.report.Outcome;
import initscope.experiment.report.Request;
import initscope.experiment.spec.Parsed;
import initscope.experiment.spec.Problem;
import initscope.experiment.spec.Spec;
import initscope.network.Activation;
import initscope.network.Architecture;
import initscope.picture.Look;
import initscope.picture.PictureWords;
import initscope.picture.depth.Levels;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Ranges;
import initscope.picture.sheet.Panel;
import initscope.picture.strip.Focus;
import initscope.picture.view.Plate;
import initscope.picture.view.Subject;
import initscope.picture.view.View;
import initscope.statistics.Binning;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs what a figure shows: each spec's networks, counted on the axis they are drawn on.
///
/// @param language of words, sentences and refusals
/// @param theory whether what theory expects is laid beside
public record Exposure(Lab lab, Locale language, View view, Axes.Choice choice, Look look, boolean theory) {
    private static final Request REQUEST = new Request(true, false, true);

    /// What has to be measured for a spec's panel.
    ///
    /// @param binning of its histograms
    private Measures measures(Spec spec, Binning binning) {
        return view.measures(REQUEST.measures(spec).withHistograms(binning), spec.binning().withRange(Binning.Range.AUTO));
    }

    /// One panel a spec, or none of them if one does not fit.
    public List<Panel> panels(List<Spec> specs, java.io.PrintStream err) throws Refusal, InterruptedException {
        double seconds = 0;
        for (Spec spec : specs) {
            EstimateReport estimate = EstimateReport.of(spec, measures(spec, spec.binning()), lab);
            if (estimate.refusal() != null) {
                throw SpecList.refusal(estimate.refusal(), language, "");
            }
            seconds += estimate.seconds();
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (Progress progress = new Progress(err, specs.size(), seconds)) {
            for (int i = 0; i < specs.size(); i++) {
                progress.begin(i, specs.get(i));
                outcomes.add(known(Outcome.run(lab, specs.get(i), REQUEST, measures(specs.get(i), binning(specs.get(i))),
                        progress)));
            }
        }
        List<Levels> levels = Levels.of(true, outcomes.stream().map(Exposure::networks).toList(), List.of());
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            panels.add(panel(outcomes.get(i), levels.get(i)));
        }
        return panels;
    }

    private static List<List<LayerStatistics>> networks(Outcome outcome) {
        return outcome.networks().stream().map(Snapshot::layers).toList();
    }

    private Panel panel(Outcome outcome, Levels levels) {
        Spec spec = outcome.spec();
        PictureWords words = PictureWords.in(language);
        List<List<LayerStatistics>> networks = networks(outcome);
        Axes axes = Axes.of(choice, networks.getFirst(), null);
        Expectation expected = theory ? Expectation.of(Forecast.of(spec), outcome.first()) : null;
        Plate plate = new Plate(view, new Subject(spec, networks, axes, levels, expected), Focus.NONE, look, words);
        Diagnosis worst = Findings.of(outcome).getFirst().diagnosis();
        String repeated = words.networks(spec.seeds(), spec.seed())
                + (spec.seeds() > 1 && view.showsValues() ? " · " + words.histogramOf(spec.seed()) : "");
        return new Panel(spec.toString(), Sentences.in(language).verdict(worst), worst.severity(), repeated, plate::paint);
    }

    /// How the layers are counted: as the spec says, or on one range for all of them, which a first look at the first network
    /// tells.
    private Binning binning(Spec spec) throws Refusal, InterruptedException {
        Binning own = spec.binning();
        if (!(own.range() instanceof Binning.Range.Auto)) {
            return own;
        }
        Request glance = new Request(true, false, false);
        Outcome first = known(Outcome.run(lab, spec.withSeeds(1), glance, (_, _) -> { }));
        return own.withRange(Ranges.request(choice, List.of(new Ranges.Panel(first.first().layers(), natural(spec))),
                own.bins(), List.of()).getFirst());
    }

    /// The range of the activation functions if they are bounded and all the same, else null.
    private static Interval natural(Spec spec) {
        Architecture shape = spec.architecture();
        Activation.Bounds bounds = shape.range(shape.layers().getFirst());
        for (Architecture.Layer layer : shape.layers()) {
            if (!shape.range(layer).equals(bounds)) {
                return null;
            }
        }
        return bounds.isBounded() ? new Interval(bounds.low(), bounds.high()) : null;
    }

    private Outcome known(Parsed<Outcome> run) throws Refusal {
        if (run instanceof Parsed.Failure<Outcome>(Problem problem)) {
            throw SpecList.refusal(problem, language, "");
        }
        return run.orThrow();
    }
}
