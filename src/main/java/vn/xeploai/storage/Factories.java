package vn.xeploai.storage;

import javax.sql.DataSource;

import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.SchemaToolingSettings;

import vn.xeploai.storage.entity.Tables;

/**
 * Builds Hibernate over a database. It never makes or alters tables: it only checks that they are as mapped. Nothing here is
 * lazy, so Hibernate needs to make no classes at run time; that is left out, as it makes the start slow and the JVM complain.
 */
final class Factories {
    private Factories() {}

    /** Throws {@link org.hibernate.tool.schema.spi.SchemaManagementException} when tables and mapping differ. */
    static SessionFactory over(DataSource database) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
                .applySetting(BatchSettings.STATEMENT_BATCH_SIZE, Tables.batchSize())
                .applySetting(BatchSettings.ORDER_UPDATES, true)
                // Queries are checked when the program is built; nothing asks for the generated descriptions of tables at run time.
                .applySetting(MappingSettings.STATIC_METAMODEL_POPULATION, "disabled")
                .applySetting(QuerySettings.IN_CLAUSE_PARAMETER_PADDING, true)
                .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            Tables.mapped().forEach(sources::addAnnotatedClass);
            return sources.buildMetadata().buildSessionFactory();
        } catch (RuntimeException failed) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw failed;
        }
    }
}
