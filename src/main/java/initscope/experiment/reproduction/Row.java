package initscope.experiment.reproduction;

import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import java.util.List;
import java.util.Locale;

/// One published series of figures, and the experiment that should show it.
///
/// @param id stable, for `--only` and JSON; its first word is the group
/// @param source author, year, place
/// @param spec with its seeds: ours is the mean over them
public record Row(String id, String source, Evidence evidence, Spec spec, Reading reading, List<Published> published,
        Band band) {

    public Row {
        published = List.copyOf(published);
    }

    public static Row of(String id, String source, Evidence evidence, String spec, Reading reading, String series, Band band) {
        return of(id, source, evidence, spec, reading, Published.series(series), band);
    }

    public static Row of(String id, String source, Evidence evidence, String spec, Reading reading, List<Published> published,
            Band band) {
        return new Row(id, source, evidence, SpecReader.read(spec).orThrow(), reading, published, band);
    }

    public Group group() {
        int end = id.indexOf('-');
        return Group.valueOf(id.substring(0, end).toUpperCase(Locale.ROOT));
    }

    /// The same row with other figures published.
    public Row withPublished(List<Published> value) {
        return new Row(id, source, evidence, spec, reading, value, band);
    }
}
