package vn.xeploai.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import com.zaxxer.hikari.HikariDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

import vn.xeploai.storage.entity.StoredRecords;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** The desk over any database: one connection and one stateless session for each errand, nothing is kept in between. */
final class DatabaseDesk implements Desk {
    private final String place;
    private final HikariDataSource pool;
    private final SessionFactory factory;
    private final Journal journal;
    private final Runnable afterwards;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean closed;

    /**
     * @param place where people are told the data are
     * @param afterwards what is given back once everything is closed
     */
    DatabaseDesk(String place, HikariDataSource pool, SessionFactory factory, Journal journal, Runnable afterwards) {
        this.place = place;
        this.pool = pool;
        this.factory = factory;
        this.journal = journal;
        this.afterwards = afterwards;
    }

    @Override
    public <T> T look(Function<Records, T> errand) {
        // One moment for all queries of the errand: figures that belong together must fit together.
        return transaction(Connection.TRANSACTION_REPEATABLE_READ, (connection, session) -> {
            T seen = errand.apply(new StoredRecords(session));
            session.getTransaction().rollback();
            return seen;
        });
    }

    @Override
    public <T> T change(Function<Records, T> errand) {
        return transaction(Connection.TRANSACTION_READ_COMMITTED, (connection, session) -> {
            T done = errand.apply(new StoredRecords(session));
            Runnable kept = journal.note(connection);
            session.getTransaction().commit();
            kept.run();
            return done;
        });
    }

    @Override
    public void close() {
        Lock alone = inUse.writeLock();
        alone.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            factory.close();
            journal.close();
            pool.close();
            afterwards.run();
        } finally {
            alone.unlock();
        }
    }

    /** What happens inside a transaction. */
    private interface Errand<T> {
        T run(Connection connection, StatelessSession session) throws SQLException;
    }

    private <T> T transaction(int isolation, Errand<T> errand) {
        Lock shared = inUse.readLock();
        shared.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the desk is closed");
            }
            try (Connection connection = pool.getConnection()) {
                connection.setTransactionIsolation(isolation);
                return inSession(connection, errand);
            }
        } catch (SQLException | RuntimeException failure) {
            throw Failures.translated(failure, place);
        } finally {
            shared.unlock();
        }
    }

    private <T> T inSession(Connection connection, Errand<T> errand) throws SQLException {
        try (StatelessSession session = factory.openStatelessSession(connection)) {
            session.beginTransaction();
            return errand.run(connection, session);
        } catch (Throwable failure) {
            // The pool would roll back too, but only after others may have waited for our locks.
            rollBack(connection, failure);
            throw failure;
        }
    }

    private static void rollBack(Connection connection, Throwable because) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            because.addSuppressed(alsoFailed);
        }
    }
}
