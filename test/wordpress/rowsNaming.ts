import type { WordPress } from './site/startWordPress';

/**
 * Every row of every table that holds the plugin's name anywhere, `table: first words`; but not the list of plugins that
 * WordPress itself keeps for a week after they were switched off.
 */
export const rowsNaming = async (wordpress: WordPress): Promise<readonly string[]> =>
  JSON.parse(
    await wordpress.run(`
      $found = array();
      foreach ( $GLOBALS['wpdb']->get_col( 'SHOW TABLES' ) as $table ) {
        foreach ( $GLOBALS['wpdb']->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) {
          $text = implode( ' ', $row );
          if ( false !== stripos( $text, 'einlass' ) && 'recently_activated' !== ( $row['option_name'] ?? '' ) ) {
            $found[] = $table . ': ' . substr( $text, 0, 200 );
          }
        }
      }
      echo json_encode( $found );`),
  );
