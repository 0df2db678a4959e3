package org.sunbid.benchmark;

/** Something that is measured, beside its peers, in one run. */
public interface Benchmark {

    /** By which {@code scripts/bench} knows it. */
    String name();

    /** What it installs or needs; said before anything is measured. */
    String needs();

    /**
     * Measures, and prints its table.
     *
     * @return the names and values of the last line
     * @throws Exception when it cannot be measured; a benchmark that cannot run has no result
     */
    Result run(Runs runs) throws Exception;
}
