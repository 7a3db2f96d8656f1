<?php
/**
 * Compares the named character references with those that WordPress lists: prints as JSON how many there are, and which
 * are decoded otherwise. The argument is the folder of an HTML API that has the list.
 */

declare( strict_types=1 );

use Einlass\Rewriting\Character_Reference;

$html_api = $argv[1];
require __DIR__ . '/htmlApi.php';

$all   = $html5_named_character_references->to_array();
$wrong = array();
foreach ( $all as $name => $meaning ) {
	foreach ( array( true, false ) as $is_attribute ) {
		if ( Character_Reference::decode( "&$name", $is_attribute ) !== $meaning ) {
			$wrong[] = $name;
		}
	}
	// Without its semicolon it is one of the old names, or begins with one, or is a text.
	if ( ';' === substr( $name, -1 ) && ! isset( $all[ substr( $name, 0, -1 ) ] ) && Character_Reference::decode( '&' . substr( $name, 0, -1 ), true ) !== '&' . substr( $name, 0, -1 ) ) {
		$wrong[] = substr( $name, 0, -1 );
	}
}
echo json_encode(
	array(
		'count' => count( $all ),
		'wrong' => $wrong,
	)
);
