package org.sunbid.opening.hall;

/** What is done for the halls every second: by Quartz on a node of its cluster, or by the {@linkplain StandIn stand-in}. */
public interface HallChore {

    /** Does what is to be done now; harmless when another node or thread does it at the same time. */
    void wake();
}
