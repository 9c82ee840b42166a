package initscope.ui.studies;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.spec.Names;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Meter;
import initscope.experiment.study.Scales;
import initscope.experiment.study.Trial;
import initscope.experiment.study.Trials;
import initscope.statistics.symmetry.Symmetry;
import initscope.ui.studies.StudiesModel.Kind;
import initscope.ui.words.Wording;

/// What a study shows, in a sentence or two; before it has run, what it is about.
record StudySentences(StudiesModel model, Wording wording) {
    /// Better than this many times guessing is learning.
    private static final double LEARNS = 2;

    String of(Kind kind) {
        if (model.current().problemProperty().get() != null) {
            return wording.sentences().getValue().problem(model.current().problemProperty().get());
        }
        String about = wording.now("studies.help." + StudiesHead.key(kind));
        return switch (kind) {
            case GRID -> model.grid().resultProperty().get() == null ? about : grid(model.grid().resultProperty().get());
            case SYMMETRY -> model.symmetry().resultProperty().get() == null ? about
                    : symmetry(model.symmetry().resultProperty().get());
            case SCALES -> model.scales().resultProperty().get() == null ? about : scales(model.scales().resultProperty().get());
            case DEPTH -> about + " " + wording.now("studies.depth.rule");
        };
    }

    private static boolean learns(Trial trial) {
        return !trial.diverged() && trial.accuracy() * trial.spec().classes() >= LEARNS;
    }

    private String grid(Trials trials) {
        Grid grid = model.grid().grid();
        Trial best = null;
        int at = 0;
        int learning = 0;
        int diverged = 0;
        for (int i = 0; i < trials.finished(); i++) {
            Trial trial = trials.get(i);
            learning += learns(trial) ? 1 : 0;
            diverged += trial.diverged() ? 1 : 0;
            if (!trial.diverged() && (best == null || trial.loss() < best.loss())) {
                best = trial;
                at = i;
            }
        }
        if (best == null) {
            return wording.now("studies.help.grid");
        }
        int columns = grid.initializers().size();
        return wording.now("studies.grid.found", StudySettings.name(grid.optimizers().get(at / columns)),
                StudySettings.name(Names.initializers(), grid.initializers().get(at % columns)), Figures.number(best.loss()),
                String.valueOf(learning), String.valueOf(trials.finished()), String.valueOf(diverged));
    }

    private String symmetry(Meter meter) {
        Meter.Reading last = meter.readings().getLast();
        String step = String.valueOf(last.step());
        String loss = Double.isNaN(last.loss()) ? "" : " " + wording.now("studies.symmetry.loss", Figures.number(last.loss()),
                Figures.number(meter.spec().chance()));
        if (meter.diverged()) {
            return wording.now("studies.symmetry.diverged", step);
        }
        if (meter.isOneUnit()) {
            return wording.now("studies.symmetry.one", step) + loss;
        }
        int all = last.layers().stream().mapToInt(Symmetry::units).sum();
        int distinct = last.layers().stream().mapToInt(Symmetry::distinct).sum();
        return (distinct == all
                ? wording.now(meter.broken() == 0 ? "studies.symmetry.never" : "studies.symmetry.broken", String.valueOf(meter.broken()))
                : wording.now("studies.symmetry.some", String.valueOf(distinct), String.valueOf(all), step)) + loss;
    }

    private String scales(Trials trials) {
        int with = 0;
        int without = 0;
        int diverged = 0;
        int seen = 0;
        for (int i = 0; i < Scales.COUNT && Scales.index(i, true) < trials.finished(); i++) {
            Trial plain = trials.get(Scales.index(i, false));
            Trial normed = trials.get(Scales.index(i, true));
            with += learns(normed) ? 1 : 0;
            without += learns(plain) ? 1 : 0;
            diverged += plain.diverged() ? 1 : 0;
            seen++;
        }
        return seen == 0 ? wording.now("studies.help.scales") : wording.now("studies.scales.found", String.valueOf(with),
                String.valueOf(seen), String.valueOf(without), String.valueOf(diverged));
    }
}
