package initscope.experiment.compare;

import initscope.experiment.spec.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One setting of several specs.
///
/// @param key as in specs; `activation` and `initializer` for the first two words
/// @param values one a spec, as text, those at their default written out
public record Difference(String key, List<String> values) {

    /// Stands for a setting a spec does not have: a layer that follows the rule.
    private static final String NONE = "–";

    public Difference {
        values = List.copyOf(values);
    }

    /// Whether they are not all the same.
    public boolean isReal() {
        return values.stream().distinct().count() > 1;
    }

    /// The settings that differ, in the order of specs.
    public static List<Difference> of(List<Spec> specs) {
        return all(specs).stream().filter(Difference::isReal).toList();
    }

    /// Every setting that any of these specs has, in the order of specs.
    public static List<Difference> all(List<Spec> specs) {
        List<Map<String, String>> settings = specs.stream().map(Difference::settings).toList();
        Set<String> keys = new LinkedHashSet<>();
        settings.forEach(s -> keys.addAll(s.keySet()));
        List<Difference> list = new ArrayList<>();
        for (String key : keys) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < specs.size(); i++) {
                values.add(settings.get(i).getOrDefault(key,
                        key.equals("inputs") ? String.valueOf(specs.get(i).inputs()) : NONE));
            }
            list.add(new Difference(key, values));
        }
        return list;
    }

    private static Map<String, String> settings(Spec spec) {
        String[] words = spec.toString().split(" ");
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("activation", words[0]);
        settings.put("initializer", words[1]);
        settings.put("depth", String.valueOf(spec.depth()));
        settings.put("width", String.valueOf(spec.widths().getFirst()));
        settings.put("batch", String.valueOf(spec.batch()));
        settings.put("input", "normal(0,1)");
        settings.put("bias", "0");
        settings.put("head", "probe");
        settings.put("norm", "none");
        settings.put("residual", "off");
        settings.put("dropout", "0");
        settings.put("precision", "fp32");
        settings.put("seed", "1");
        settings.put("seeds", "1");
        settings.put("bins", String.valueOf(spec.binning().bins()));
        settings.put("range", "auto");
        for (int i = 2; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            settings.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return settings;
    }
}
