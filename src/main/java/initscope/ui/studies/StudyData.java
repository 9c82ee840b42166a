package initscope.ui.studies;

import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.study.DepthMap;
import initscope.experiment.study.Grid;
import initscope.experiment.study.Meter;
import initscope.experiment.study.StudyJson;
import initscope.experiment.study.Trials;
import initscope.experiment.table.Data;
import initscope.experiment.table.page.StudyTables;
import java.util.List;

/// What the study in sight has to give to other programs.
///
/// @param model of all studies
record StudyData(StudiesModel model) {

    /// @param name of the study
    Data of(String name) {
        TrainingSpec base = model.current().baseProperty().get();
        String title = name + ": " + base;
        return switch (model.kindProperty().get()) {
            case GRID -> {
                Grid grid = model.grid().grid();
                Trials now = model.grid().resultProperty().get();
                yield now == null ? Data.nothing(title)
                        : new Data(title, () -> StudyTables.of(grid, now)).withJson(() -> StudyJson.of(grid, now));
            }
            case SYMMETRY -> {
                Meter now = model.symmetry().resultProperty().get();
                yield now == null ? Data.nothing(title) : new Data(title, () -> StudyTables.of(now)).withJson(() -> StudyJson.of(now));
            }
            case SCALES -> {
                Trials now = model.scales().resultProperty().get();
                yield now == null ? Data.nothing(title)
                        : new Data(title, () -> StudyTables.scales(now)).withJson(() -> StudyJson.scales(now));
            }
            case DEPTH -> {
                DepthMap map = model.depth().map();
                Trials now = model.depth().resultProperty().get();
                List<Double> line = model.depth().lineProperty().get();
                yield now == null ? Data.nothing(title) : new Data(title, () -> StudyTables.of(map, now, line))
                        .withJson(() -> StudyJson.of(map, now, middles(map)));
            }
        };
    }

    /// 6 ξ_c in the middle of every column.
    private static double[] middles(DepthMap map) {
        double[] edges = map.followed(2 * map.columns() + 1);
        double[] middles = new double[map.columns()];
        for (int c = 0; c < middles.length; c++) {
            middles[c] = edges[2 * c + 1];
        }
        return middles;
    }
}
