package initscope.experiment.pretraining.text;

import initscope.experiment.learning.text.Pretrainings;
import initscope.experiment.pretraining.Band;
import initscope.experiment.pretraining.Finding;
import initscope.experiment.pretraining.Portrait;
import initscope.experiment.pretraining.Report;
import initscope.experiment.pretraining.Row;
import initscope.experiment.pretraining.Run;
import initscope.experiment.report.Json;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import java.util.Locale;

/// A bench for programs: every run's numbers in full precision, then the findings.
public final class ReportJson {

    private ReportJson() {
    }

    public static String of(Report report, Locale locale) {
        BenchWords words = BenchWords.in(locale);
        Json json = new Json();
        json.object();
        json.key("spec").value(report.spec().base().toString());
        json.key("seeds").value(report.spec().seeds());
        json.key("steps").value(report.spec().base().steps());
        json.key("starts").array();
        for (Row row : report.rows()) {
            row(row, json);
        }
        json.end();
        json.key("findings").array();
        for (Finding finding : report.findings()) {
            json.object();
            json.key("verdict").value(finding.verdict().name().toLowerCase(Locale.ROOT));
            json.key("pretrained").value(finding.pretrained().id());
            json.key("random").value(finding.random().id());
            json.key("difference").value(finding.difference());
            json.key("half_width").value(finding.half());
            json.key("text").value(words.finding(report, finding));
            json.end();
        }
        json.end();
        json.key("text").value(words.headline(report));
        return json.end() + "\n";
    }

    private static void row(Row row, Json json) {
        json.object();
        json.key("start").value(row.start().id());
        json.key("initializer").value(Form.text(Names.initializers(), row.start().initializer()));
        json.key("pretrain").value(Form.text(Pretrainings.all(), row.start().pretraining()));
        json.key("refused").value(row.refused() == null ? null : row.refused().code().name());
        Band error = row.error();
        json.key("test_error").lineObject();
        json.key("mean").value(error.mean());
        json.key("sd").value(error.sd());
        json.key("low").value(error.low());
        json.key("high").value(error.high());
        json.end();
        json.key("runs").array();
        for (Run run : row.runs()) {
            json.object();
            json.key("seed").value(run.seed());
            json.key("pretraining_steps").value(run.pretrainingSteps());
            json.key("tuning_steps").value(run.tuningSteps());
            json.key("pretraining_error").value(run.pretrainingError());
            portrait("drawn", run.drawn(), json);
            portrait("pretrained", run.pretrained(), json);
            portrait("tuned", run.tuned(), json);
            json.end();
        }
        json.end().end();
    }

    private static void portrait(String key, Portrait portrait, Json json) {
        json.key(key).object();
        json.key("gradient_ratio").value(portrait.gradientRatio());
        json.key("test_loss").value(portrait.loss());
        json.key("test_error").value(portrait.error());
        json.key("layers").array();
        for (Portrait.Layer layer : portrait.layers()) {
            json.lineObject();
            json.key("layer").value(layer.layer());
            json.key("between_samples").value(layer.split().betweenSamples());
            json.key("between_units").value(layer.split().betweenUnits());
            json.key("weight_gradient_rms").value(layer.gradient());
            json.end();
        }
        json.end().end();
    }
}
