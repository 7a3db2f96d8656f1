<?php
// Runs in a PHP without WordPress: its HTML API, the plugin's rewriting and test/cases lie in this file system.
// Prints as JSON which cases come out otherwise than they should, and whatever PHP complained about.
error_reporting( E_ALL );
define( 'ABSPATH', '/' );

$complaints = array();
set_error_handler(
	static function ( int $kind, string $text, string $file, int $line ) use ( &$complaints ): bool {
		// What newer PHP thinks of WordPress is WordPress's own affair.
		if ( 0 === strpos( $file, '/plugin/' ) ) {
			$complaints[] = "$text in $file:$line";
		}
		return true;
	}
);

// WordPress brings to PHP 7.4 what newer ones have; the file with it needs too much else.
if ( ! function_exists( 'str_contains' ) ) {
	function str_contains( string $text, string $part ): bool {
		return '' === $part || false !== strpos( $text, $part );
	}
	function str_starts_with( string $text, string $part ): bool {
		return 0 === strncmp( $text, $part, strlen( $part ) );
	}
	function str_ends_with( string $text, string $part ): bool {
		return '' === $part || substr( $text, -strlen( $part ) ) === $part;
	}
}

$parts = array(
	'class-wp-token-map',
	'html-api/html5-named-character-references',
	'html-api/class-wp-html-decoder',
	'html-api/class-wp-html-attribute-token',
	'html-api/class-wp-html-span',
	'html-api/class-wp-html-text-replacement',
	'html-api/class-wp-html-doctype-info',
	'html-api/class-wp-html-tag-processor',
);
foreach ( $parts as $part ) {
	// The older WordPress has fewer of them.
	if ( is_file( "/wordpress/$part.php" ) ) {
		require "/wordpress/$part.php";
	}
}
spl_autoload_register(
	static function ( string $name ): void {
		$names = explode( '\\', strtolower( str_replace( '_', '-', $name ) ) );
		$last  = array_pop( $names );
		$names = array_slice( $names, 1 );
		require implode( '/', array_merge( array( '/plugin/includes' ), $names, array( "class-$last.php" ) ) );
	}
);

$catalogue = Einlass\Rewriting\Catalogue::from_file( '/plugin/catalogue.json' );
$services  = new Einlass\Rewriting\Services( $catalogue->services(), $catalogue );
$holder    = new Einlass\Rewriting\Html_Holder( $services, $catalogue );
$wrong     = array();
foreach ( glob( '/cases/*' ) as $folder ) {
	$held = file_get_contents( "$folder/held.html" );
	foreach ( array( 'input', 'held' ) as $form ) {
		if ( $holder->hold( file_get_contents( "$folder/$form.html" ), '' ) !== $held ) {
			$wrong[] = basename( $folder ) . ", $form";
		}
	}
}
echo json_encode(
	array(
		'cases'      => count( glob( '/cases/*' ) ),
		'wrong'      => $wrong,
		'complaints' => $complaints,
	)
);
