<?php
/**
 * Times the holding of one page in PHP: JSON lines in, one JSON line out. In come the catalogue, and a page with how many
 * rounds it is to be held. The argument is the folder of WordPress's HTML API. All times are in milliseconds.
 */

declare( strict_types=1 );

use Einlass\Rewriting\Catalogue;
use Einlass\Rewriting\Html_Holder;
use Einlass\Rewriting\Services;

$html_api = $argv[1];
require __DIR__ . '/../wordpress/rewriting/htmlApi.php';

const BASE = 'https://www.example.org/';

/**
 * What this process has used of the processor, in milliseconds: what else runs on the machine counts less.
 */
function processor_time(): float {
	$used = getrusage();
	return ( $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] ) * 1e3 + ( $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec'] ) / 1e3;
}

$facts                = json_decode( fgets( STDIN ), true, 512, JSON_THROW_ON_ERROR );
list( $page, $rounds ) = json_decode( fgets( STDIN ), true, 512, JSON_THROW_ON_ERROR );

$passed = static function ( callable $task ): float {
	$start = processor_time();
	$task();
	return processor_time() - $start;
};

$hold  = static function () use ( $facts, $page ): void {
	$catalogue = new Catalogue( $facts );
	( new Html_Holder( new Services( $catalogue->services(), $catalogue ), $catalogue ) )->hold( $page, BASE );
};
$walk  = static function () use ( $page ): void {
	$tags = new WP_HTML_Tag_Processor( $page );
	do {
		$is_more = $tags->next_tag( array( 'tag_closers' => 'visit' ) );
	} while ( $is_more );
};
$first = $passed( $hold );
$holds = array();
$walks = array();
// They take turns, so that both have the same neighbours.
for ( $round = 0; $round < $rounds; $round++ ) {
	$holds[] = $passed( $hold );
	$walks[] = $passed( $walk );
}
sort( $holds );
sort( $walks );
echo json_encode(
	array(
		'first' => $first,
		'hold'  => $holds[ intdiv( $rounds, 2 ) ],
		'walk'  => $walks[ intdiv( $rounds, 2 ) ],
	)
), "\n";
