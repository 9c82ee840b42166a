package initscope.experiment.reproduction;

import initscope.experiment.report.Json;
import initscope.experiment.reproduction.Reproduced.Check;
import java.util.List;
import java.util.Locale;

/// Rows for programs: an array of objects, numbers in full precision.
public final class BenchJson {
    private final Wordings words;

    public BenchJson(Locale language) {
        words = Wordings.in(language);
    }

    public String text(List<Reproduced> results) {
        Json json = new Json();
        json.array();
        for (Reproduced result : results) {
            Row row = result.row();
            json.object();
            json.key("id").value(row.id());
            json.key("name").value(words.name(row));
            json.key("source").value(row.source());
            json.key("evidence").value(row.evidence().name().toLowerCase(Locale.ROOT));
            json.key("spec").value(row.spec().toString());
            json.key("quantity").value(row.reading().name().toLowerCase(Locale.ROOT));
            json.key("band_reason").value(words.reason(row));
            json.key("in_band").value(result.inBand());
            json.key("values").array();
            for (Check check : result.checks()) {
                json.lineObject();
                if (check.published().layer() > 0) {
                    json.key("layer").value(check.published().layer());
                }
                json.key("published").value(check.published().value());
                json.key("ours").value(check.ours());
                json.key("low").value(check.low());
                json.key("high").value(check.high());
                json.key("in_band").value(check.inBand());
                json.end();
            }
            json.end().end();
        }
        json.end();
        return json + "\n";
    }
}
