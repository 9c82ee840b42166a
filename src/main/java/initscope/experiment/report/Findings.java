package initscope.experiment.report;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The findings of all networks of an outcome, one a code, worst first.
///
/// @param diagnosis as one network shows it: of those the rule holds in, the one with the middle value
/// @param networks how many networks the rule holds in
public record Findings(Diagnosis diagnosis, int networks) {

    /// Diagnoses every network. HEALTHY is left out where it is not true of all networks.
    public static List<Findings> of(Outcome outcome) {
        Map<Diagnosis.Code, List<Diagnosis>> byCode = new EnumMap<>(Diagnosis.Code.class);
        for (Snapshot network : outcome.networks()) {
            for (Diagnosis diagnosis : Diagnosis.of(network)) {
                List<Diagnosis> same = byCode.get(diagnosis.code());
                if (same == null) {
                    same = new ArrayList<>();
                    byCode.put(diagnosis.code(), same);
                }
                same.add(diagnosis);
            }
        }
        List<Findings> findings = new ArrayList<>();
        for (List<Diagnosis> same : byCode.values()) {
            boolean healthy = same.getFirst().code() == Diagnosis.Code.HEALTHY;
            if (!healthy || same.size() == outcome.networks().size()) {
                findings.add(new Findings(middle(same), same.size()));
            }
        }
        return findings;
    }

    private static Diagnosis middle(List<Diagnosis> same) {
        if (same.size() > 1) {
            same.sort((a, b) -> Double.compare(a.value(), b.value()));
        }
        return same.get((same.size() - 1) / 2);
    }
}
