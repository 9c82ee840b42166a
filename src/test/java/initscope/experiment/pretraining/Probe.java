package initscope.experiment.pretraining;

import initscope.experiment.Lab;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.training.optimizer.Optimizer;

public final class Probe {
    public static void main(String[] a) throws Exception {
        Spec s = SpecReader.read(a[0]).orThrow();
        TrainingSpec t = TrainingSpec.of(s).withOptimizer(new Optimizer.Adam(Double.parseDouble(a[1]))).withSteps(Long.parseLong(a[2]))
                .withSamples(Integer.parseInt(a[3])).withTests(1000);
        BenchSpec b = BenchSpec.of(t, Integer.parseInt(a[4]));
        long t0 = System.nanoTime();
        try (Lab lab = new Lab(2, 4L << 30)) {
            lab.warmUp();
            int[] last = {-1};
            Report r = PretrainingBench.run(b, lab, rep -> {
                if (rep.done() != last[0]) { last[0] = rep.done(); System.err.printf("%d/%d %.1fs left %.1f%n", rep.done(), rep.runs(), (System.nanoTime()-t0)*1e-9, rep.secondsLeft()); }
            }).orThrow();
            for (Row row : r.rows()) {
                Run run = row.runs().getFirst();
                System.out.printf("%-20s err %.4f sd %.4f  pre %d tune %d  preErr %.3f  acc %.3f ratio %.3g -> %.3g -> %.3g%n", row.start().id(), row.error().mean(), row.error().sd(),
                   run.pretrainingSteps(), run.tuningSteps(), run.pretrainingError(), run.stages().isEmpty()?Double.NaN:run.stages().getLast().accuracy(), run.drawn().gradientRatio(), run.pretrained().gradientRatio(), run.tuned().gradientRatio());
            }
            r.findings().forEach(System.out::println);
        }
        System.out.printf("%.1f s%n", (System.nanoTime()-t0)*1e-9);
    }
}
