package org.sunbid.benchmark.seal;

/**
 * A file sealed and opened again.
 *
 * @param sealSeconds from the first byte read to the last byte written
 * @param openSeconds as well
 * @param sealCpuSeconds of all threads
 * @param openCpuSeconds as well
 * @param heapMb most of the Java heap that was in use, in millions of bytes; not a number where there is none
 * @param residentMb most memory the process had, in millions of bytes
 */
record Pass(
        double sealSeconds,
        double openSeconds,
        double sealCpuSeconds,
        double openCpuSeconds,
        double heapMb,
        double residentMb) {}
