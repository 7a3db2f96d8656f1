<?php
/**
 * An address as browsers read it.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * An address as browsers read it, in the parts by which services are told. Not to be changed.
 */
final class Address {
	/**
	 * In lower case, without the colon.
	 *
	 * @var string
	 */
	public string $scheme;

	/**
	 * In lower case, with ASCII where browsers read ASCII; empty where the scheme is none of the network.
	 *
	 * @var string
	 */
	public string $host;

	/**
	 * Behind a colon; or empty.
	 *
	 * @var string
	 */
	public string $port;

	/**
	 * From the slash on, without dots to resolve.
	 *
	 * @var string
	 */
	public string $path;

	/**
	 * From the question mark on; empty where nothing follows it.
	 *
	 * @var string
	 */
	public string $query;

	/**
	 * The parts are as above; `Address_Reader` reads them.
	 */
	public function __construct( string $scheme, string $host = '', string $port = '', string $path = '', string $query = '' ) {
		$this->scheme = $scheme;
		$this->host   = $host;
		$this->port   = $port;
		$this->path   = $path;
		$this->query  = $query;
	}

	/**
	 * True where somebody is contacted, by a name that a name server can know.
	 */
	public function is_of_network(): bool {
		return '' !== $this->host && strlen( $this->host ) <= 254;
	}

	/**
	 * The address without a user and a fragment, which resolve nothing.
	 */
	public function text(): string {
		return "$this->scheme://$this->host$this->port$this->path$this->query";
	}
}
