package org.sunbid.network.store;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import javax.sql.DataSource;

/** Transactions of the platform's own database, shared with everything that handlers persist. */
@Singleton
class PlatformTransactions implements Transactions {

    private final DataSource dataSource;

    PlatformTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <T> T call(Work<T> work) {
        ManagedContext request = Arc.container().requestContext();
        boolean own = !request.isActive();
        if (own) {
            request.activate();
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                try (Connection connection = dataSource.getConnection()) {
                    return work.run(connection);
                }
            });
        } finally {
            if (own) {
                request.terminate();
            }
        }
    }
}
